import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsOfEach,
} from '@dixian/service';
import { chronicContract, medicalAidClaim, reliefCase } from '../tables';

const CLAIM = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'billedOn',
  'bill',
  'admittedOn',
  'aid',
  'outcome',
  'decision',
  'reason',
  'decidedOn',
  'paidOn',
  'fundSource',
  'fundLevel',
  'source',
] as const;
const CASE = [
  'id',
  'kind',
  'runId',
  'year',
  'householdId',
  'personId',
  'divisionCode',
  'state',
  'selfPaid',
  'decision',
  'openedOn',
  'amount',
  'reason',
  'decidedOn',
  'paidOn',
  'version',
  'correctedSelfPaid',
  'correctedDecision',
  'correctedOn',
] as const;
const CONTRACT = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'disease',
  'doctor',
  'signedOn',
  'endedOn',
  'visits',
  'source',
] as const;

/** A claim of medical aid as it is read. */
export type ClaimRow = RowOf<typeof medicalAidClaim, (typeof CLAIM)[number]>;
/** A case of relief as it is read. */
export type CaseRow = RowOf<typeof reliefCase, (typeof CASE)[number]>;
/** A contract of chronic care as it is read. */
export type ContractRow = RowOf<typeof chronicContract, (typeof CONTRACT)[number]>;

const CLAIM_COLUMNS = medicalAidClaim.select(CLAIM);
const CASE_COLUMNS = reliefCase.select(CASE);
const CONTRACT_COLUMNS = chronicContract.select(CONTRACT);

const CLAIM_ORDERS = {
  BILLED_ON: [{ expression: 'billed_on', type: 'date' }],
  BILL: [{ expression: 'bill', type: 'bigint' }],
} satisfies Orders;
const CASE_ORDERS = {
  OPENED_ON: [{ expression: 'opened_on', type: 'date' }],
  SELF_PAID: [{ expression: 'self_paid', type: 'bigint', absent: 'NULL' }],
} satisfies Orders;
const CONTRACT_ORDERS = {
  SIGNED_ON: [{ expression: 'signed_on', type: 'date', absent: 'NULL' }],
  DISEASE: [{ expression: 'disease', type: 'text' }],
} satisfies Orders;

type Narrowing = (add: Conditions) => Conditions;
const ID = { expression: 'id', type: 'uuid' } as const;

/** Claims in every order they may be asked in. */
export function claimList(conditions: Narrowing): OrderedList<keyof typeof CLAIM_ORDERS> {
  return {
    name: 'medical-aid-claims',
    columns: CLAIM_COLUMNS,
    from: 'medical_aid_claim',
    orders: CLAIM_ORDERS,
    tie: ID,
    usual: { field: 'BILLED_ON', direction: 'DESC' },
    conditions,
  };
}

/** Cases in every order they may be asked in. */
export function caseList(conditions: Narrowing): OrderedList<keyof typeof CASE_ORDERS> {
  return {
    name: 'relief-cases',
    columns: CASE_COLUMNS,
    from: 'relief_case',
    orders: CASE_ORDERS,
    tie: ID,
    usual: { field: 'OPENED_ON', direction: 'DESC' },
    conditions,
  };
}

/** Contracts in every order they may be asked in. */
export function contractList(conditions: Narrowing): OrderedList<keyof typeof CONTRACT_ORDERS> {
  return {
    name: 'chronic-contracts',
    columns: CONTRACT_COLUMNS,
    from: 'chronic_contract',
    orders: CONTRACT_ORDERS,
    tie: ID,
    usual: { field: 'DISEASE', direction: 'ASC' },
    conditions,
  };
}

/** The case of extra relief of a person and year, batched. */
export function extraReliefOf(
  context: RequestContext,
  personId: string,
  year: number,
): Promise<CaseRow | undefined> {
  const sql = `SELECT person_id AS "rowKey", ${CASE_COLUMNS} FROM relief_case
    WHERE person_id = ANY($1::uuid[]) AND kind = 'EXTRA' AND year = $2`;
  return rowPerKey<CaseRow>(context, `extra-relief:${year}`, sql, [year]).load(personId);
}

/** Chronic diseases of a person with their contracts, by disease; batched. */
export function contractsOf(context: RequestContext, personId: string): Promise<ContractRow[]> {
  const sql = `SELECT person_id AS "rowKey", ${CONTRACT_COLUMNS} FROM chronic_contract
    WHERE person_id = ANY($1::uuid[]) ORDER BY disease, occurrence`;
  return rowsOfEach<ContractRow>(context, 'contracts-of-person', sql).load(personId);
}
