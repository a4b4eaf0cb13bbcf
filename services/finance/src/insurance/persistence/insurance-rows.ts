import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
  rowsOfEach,
} from '@dixian/service';
import { insuranceClaim, insuranceContract } from '../tables';

export type ContractRow = RowOf<typeof insuranceContract>;
export type ClaimRow = RowOf<typeof insuranceClaim>;

export const CONTRACTS = heldRows(insuranceContract);
export const CLAIMS = heldRows(insuranceClaim);

const ORDERS = { UNTIL: [{ expression: 't.until_day', type: 'date' }] } satisfies Orders;

/** Contracts in every order they may be asked in. */
export function contractList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'insurance-contracts',
    columns: insuranceContract.select(undefined, 't'),
    from: 'insurance_contract t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'UNTIL', direction: 'DESC' },
    conditions,
  };
}

/** Claims under a contract, newest first. */
export const claimsOfContract: KeysetList = {
  name: 'insurance-claims',
  columns: insuranceClaim.select(undefined, 't'),
  from: 'insurance_claim t',
  key: [
    { expression: 't.reported_on', type: 'date' },
    { expression: 't.id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** A contract by id. */
export function contractById(context: RequestContext, id: string): Promise<ContractRow | undefined> {
  return rowsById<ContractRow>(context, 'insurance_contract', insuranceContract.select()).load(id);
}

/** What a contract covers, and what was claimed and paid under it. */
export interface ContractTotals {
  readonly households: number;
  readonly claimed: Fen;
  readonly paid: Fen;
}

/** Totals of a contract; one statement for all of a request. */
export function totalsOf(context: RequestContext, contractId: string): Promise<ContractTotals | undefined> {
  const sql = `SELECT c.id AS "rowKey",
      (SELECT count(*)::int FROM insurance_cover v WHERE v.contract_id = c.id) AS households,
      (SELECT coalesce(sum(l.claimed), 0)::bigint FROM insurance_claim l WHERE l.contract_id = c.id) AS claimed,
      (SELECT coalesce(sum(l.paid), 0)::bigint FROM insurance_claim l WHERE l.contract_id = c.id) AS paid
    FROM insurance_contract c WHERE c.id = ANY($1::uuid[])`;
  return rowPerKey<ContractTotals>(context, 'insurance-totals', sql).load(contractId);
}

/** Contracts that name a household and hold on a day, those that end first at the front. */
export function coverOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<ContractRow[]> {
  const sql = `SELECT v.household_id AS "rowKey", ${insuranceContract.select(undefined, 't')} FROM insurance_cover v
    JOIN insurance_contract t ON t.county_code = v.county_code AND t.id = v.contract_id
    WHERE v.household_id = ANY($1::uuid[]) AND t.from_day <= $2::date AND t.until_day >= $2::date
    ORDER BY t.until_day, t.id`;
  return rowsOfEach<ContractRow>(context, `insurance-cover:${asOf}`, sql, [asOf]).load(householdId);
}
