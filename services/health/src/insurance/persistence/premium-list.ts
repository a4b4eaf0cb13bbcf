import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
} from '@dixian/service';
import { premiumSubsidy } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'year',
  'aidClass',
  'contribution',
  'collectedOn',
  'amount',
  'outcome',
  'decision',
  'paid',
  'paidOn',
  'decidedOn',
] as const;

/** A subsidised contribution as it is read. */
export type PremiumRow = RowOf<typeof premiumSubsidy, (typeof NAMES)[number]>;

const COLUMNS = premiumSubsidy.select(NAMES);

const ORDERS = {
  COLLECTED_ON: [{ expression: 'collected_on', type: 'date' }],
  AMOUNT: [{ expression: 'amount', type: 'bigint', absent: 'NULL' }],
} satisfies Orders;

/** Subsidies in every order they may be asked in. */
export function premiumList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'premium-subsidies',
    columns: COLUMNS,
    from: 'premium_subsidy',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'COLLECTED_ON', direction: 'DESC' },
    conditions,
  };
}

/** The subsidy of a person and year, batched. */
export function premiumOf(
  context: RequestContext,
  personId: string,
  year: number,
): Promise<PremiumRow | undefined> {
  const sql = `SELECT person_id AS "rowKey", ${COLUMNS} FROM premium_subsidy WHERE person_id = ANY($1::uuid[]) AND year = $2`;
  return rowPerKey<PremiumRow>(context, `premium:${year}`, sql, [year]).load(personId);
}
