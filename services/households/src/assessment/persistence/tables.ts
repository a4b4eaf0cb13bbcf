import type { IncomeMeasure } from '@dixian/policy';
import { bigint, code, countyCode, day, instant, int, json, table, text, uuid } from '@dixian/service';
import type { AssessedMember } from '../domain/assessed-member';

/** Incomes assessed over the twelve months before a day; amounts in fen. */
export const incomeAssessment = table(
  'income_assessment',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    occurredOn: day(),
    fromOn: day(),
    measure: text().of<IncomeMeasure>(),
    wages: bigint(),
    business: bigint(),
    property: bigint(),
    transfer: bigint(),
    businessCost: bigint(),
    // The part of it that is 政策性收入, a cross-cut of the four kinds; null where nobody said.
    policyIncome: bigint().nullable(),
    selfPaid: bigint().nullable(),
    total: bigint(),
    countedMembers: int(),
    members: json<readonly AssessedMember[]>(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
    corrects: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Registration and urban benefits of the members where nobody of them counts, so that there is no income per head. */
export const scopeRecord = table(
  'scope_record',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    occurredOn: day(),
    members: json<readonly AssessedMember[]>(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);
