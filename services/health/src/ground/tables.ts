import type { FundLevel } from '@dixian/department';
import { bigint, boolean, code, countyCode, day, instant, table, text, uuid } from '@dixian/service';

/** What money was paid for. */
export type PaidFor = 'PREMIUM' | 'MEDICAL_AID' | 'RELIEF' | 'EXTRA_RELIEF';

/** Money that was paid out: of a subsidy, of medical aid, of a case of relief; append-only. Amounts in fen. */
export const healthPayment = table(
  'health_payment',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    subjectId: uuid(),
    paidFor: text().of<PaidFor>(),
    amount: bigint(),
    source: text().nullable(),
    level: text().of<FundLevel>().nullable(),
    paidOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'] },
);

/** Rights that were refused only because the household is monitored no longer; told so that the safety net may carry on. */
export const refusedRight = table(
  'refused_right',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    refusedOn: day(),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'householdId', 'refusedOn']] },
);

/** What the data found, once a household, rule and year (数据筛查). */
export const screeningHit = table(
  'screening_hit',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    rule: text().of<'self-paid-high' | 'insurance-lapsed' | 'insurance-insecure'>(),
    year: code(),
    period: text(),
    foundOn: day(),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'householdId', 'rule', 'year']] },
);
