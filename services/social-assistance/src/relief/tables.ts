import { bigint, boolean, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { Difficulty } from './domain/temporary-relief';

const id = uuid().byDefault('uuidv7()');
const keyed = { primary: ['countyCode', 'id'] as const };

/** A case of temporary relief as it stands; amounts in fen. */
export const reliefCase = table(
  'relief_case',
  {
    id,
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    appliedOn: day(),
    difficulty: text().of<Difficulty>().nullable(),
    affectsLiving: boolean(),
    emergency: boolean(),
    members: int(),
    paidFirst: boolean().byDefault('false'),
    amount: bigint().nullable(),
    approver: text().of<'county' | 'township'>().nullable(),
    decidedOn: day().nullable(),
    caseRecord: text().nullable(),
    paid: bigint().nullable(),
    paidOn: day().nullable(),
    stillDifficultOn: day().nullable(),
    told: boolean().byDefault('false'),
  },
  keyed,
);

/** What the county delegated to a township, for which days (委托审批). */
export const reliefDelegation = table(
  'relief_delegation',
  {
    id,
    divisionCode: code(),
    countyCode: countyCode(),
    fromDay: day(),
    untilDay: day().nullable(),
    record: text(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  keyed,
);
