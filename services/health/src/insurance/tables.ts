import type { Decision } from '@dixian/policy';
import { loadedColumns } from '@dixian/register';
import { bigint, bytes, code, countyCode, day, instant, int, json, table, text, uuid } from '@dixian/service';
import type { HealthReason } from '../ground/domain/reasons';
import type { InsuranceWord } from './domain/insured';

/** 险种: the residents' insurance or the employees'. */
export type Scheme = 'RESIDENT' | 'EMPLOYEE';

/** What ledgers said of a person's insurance of a year, as of a day. Amounts in fen. */
export const insuranceRecord = table(
  'insurance_record',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    scheme: text().of<Scheme>(),
    word: text().of<InsuranceWord>(),
    seenOn: day(),
    insuredWhere: text().nullable(),
    collectedOn: day().nullable(),
    fee: bigint().nullable(),
    aidClass: text().nullable(),
    aid: bigint().nullable(),
    ownPart: bigint().nullable(),
    occurrence: int(),
    source: text(),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'year', 'scheme', 'seenOn', 'occurrence']],
  },
);

/** The same as a survey saw it or staff entered it; append-only, a correction is newer word. Amounts in fen. */
export const insuranceSaid = table(
  'insurance_said',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    scheme: text().of<Scheme>(),
    word: text().of<InsuranceWord>(),
    seenOn: day(),
    collectedOn: day().nullable(),
    fee: bigint().nullable(),
    aidClass: text().nullable(),
    ownPart: bigint().nullable(),
    account: text().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** A contribution that is subsidised (参保资助), with the decision as it was made. Amounts in fen. */
export const premiumSubsidy = table(
  'premium_subsidy',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    recordId: uuid(),
    aidClass: text().nullable(),
    contribution: bigint(),
    collectedOn: day(),
    amount: bigint().nullable(),
    outcome: text().of<Decision['outcome']>(),
    decision: json<Decision<HealthReason>>(),
    paid: bigint(),
    paidOn: day().nullable(),
    decidedOn: day(),
    account: text(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'personId', 'year']] },
);
