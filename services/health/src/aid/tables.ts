import type { FundLevel } from '@dixian/department';
import type { Decision } from '@dixian/policy';
import { loadedColumns } from '@dixian/register';
import {
  bigint,
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  json,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { HealthReason } from '../ground/domain/reasons';
import type { ReliefState } from './domain/relief-state';

/** Medical aid for a bill (医疗救助), claimed by hand or told by a ledger as it was paid. Amounts in fen. */
export const medicalAidClaim = table(
  'medical_aid_claim',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    billedOn: day(),
    bill: bigint(),
    admittedOn: day().nullable(),
    aid: bigint().nullable(),
    outcome: text().of<Decision['outcome']>().nullable(),
    decision: json<Decision<HealthReason>>().nullable(),
    reason: text().nullable(),
    decidedOn: day().nullable(),
    paidOn: day().nullable(),
    fundSource: text().nullable(),
    fundLevel: text().of<FundLevel>().nullable(),
    occurrence: int(),
    source: text(),
    told: boolean().byDefault('false'),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'billedOn', 'bill', 'occurrence']],
  },
);

/** A case of relief: for serious illness, or extra relief of a yearly run. Amounts in fen. */
export const reliefCase = table(
  'relief_case',
  {
    id: uuid().byDefault('uuidv7()'),
    kind: text().of<'SERIOUS_ILLNESS' | 'EXTRA'>(),
    runId: uuid().nullable(),
    year: int(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    state: text().of<ReliefState>(),
    selfPaid: bigint().nullable(),
    decision: json<Decision<HealthReason>>(),
    openedOn: day(),
    amount: bigint().nullable(),
    reason: text().nullable(),
    decidedOn: day().nullable(),
    paidOn: day().nullable(),
    version: int().byDefault('1'),
    account: text(),
    /** What the counted bills come to by now, where a newer ledger corrected them. */
    correctedSelfPaid: bigint().nullable(),
    correctedDecision: json<Decision<HealthReason>>().nullable(),
    correctedOn: day().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'kind', 'runId', 'certificateIndex']] },
);

/** What was done in a case of relief; append-only. */
export const reliefAct = table(
  'relief_act',
  {
    id: uuid().byDefault('uuidv7()'),
    caseId: uuid(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    state: text().of<ReliefState>(),
    amount: bigint().nullable(),
    reason: text().nullable(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** A chronic patient and the contract of care (慢病签约); without a first day the contract is still needed. */
export const chronicContract = table(
  'chronic_contract',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    disease: text(),
    doctor: text().nullable(),
    signedOn: day().nullable(),
    endedOn: day().nullable(),
    visits: texts(),
    occurrence: int(),
    source: text(),
    told: boolean().byDefault('false'),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'disease', 'occurrence']],
  },
);
