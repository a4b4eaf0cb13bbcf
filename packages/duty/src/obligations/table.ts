import type { Sector } from '@dixian/access';
import { bigint, boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';

/** Why a duty is not to be done any more. */
export type StoppedAs =
  | 'ALREADY_MONITORED'
  | 'HANDLED'
  | 'NO_RISK'
  | 'NOT_REQUIRED'
  | 'REJECTED'
  | 'RELEASED'
  | 'RETURNED_TO_POVERTY'
  | 'VANISHED'
  | 'WITHDRAWN';

/** What a department owes; by which day is worked out where duties are watched. */
export const dutyObligation = table(
  'duty_obligation',
  {
    id: uuid().byDefault('uuidv7()'),
    kind: text(),
    subjectKind: text(),
    subjectId: text(),
    cycle: text().byDefault("''::text"),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    sector: text().of<Sector>().nullable(),
    triggeredOn: day(),
    metOn: day().nullable(),
    stoppedOn: day().nullable(),
    stoppedAs: text().of<StoppedAs>().nullable(),
    version: bigint().byDefault('1'),
    triggerTold: boolean().byDefault('false'),
    endTold: boolean().byDefault('true'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'kind', 'subjectKind', 'subjectId', 'cycle']],
  },
);
