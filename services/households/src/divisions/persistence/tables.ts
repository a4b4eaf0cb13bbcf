import { code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { DivisionChangeKind } from '../domain/change-kinds';

/** What was done to a division (区划变更). */
export const divisionChange = table(
  'division_change',
  {
    id: uuid().byDefault('uuidv7()'),
    kind: text().of<DivisionChangeKind>(),
    divisionId: uuid(),
    /** The division that it went into. */
    intoId: uuid().nullable(),
    name: text(),
    formerName: text().nullable(),
    /** First day of what is new; null of a division that has been there since before the records. */
    occurredOn: day().nullable(),
    households: int().byDefault('0'),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);
