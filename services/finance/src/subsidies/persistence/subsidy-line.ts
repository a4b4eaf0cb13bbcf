import { isEntityId } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
  type Statements,
} from '@dixian/service';
import { subsidyLine } from '../tables';

const LINE_FIELDS = subsidyLine.select();

/** A line as it is read. */
export type SubsidyLineRow = RowOf<typeof subsidyLine>;

const ORDERS = {
  CONTRACT_NUMBER: [
    { expression: 'contract_number', type: 'text' },
    { expression: 'from_on', type: 'date' },
  ],
} satisfies Orders;

/** Lines by contract. */
export function subsidyLineList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'subsidy-lines',
    columns: LINE_FIELDS,
    from: 'subsidy_line',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'CONTRACT_NUMBER', direction: 'ASC' },
    conditions,
  };
}

/** What the lines of a list come to; a line still to be settled counts in no sum. */
export interface ListTotals {
  lines: number;
  loansPaid: number;
  loansRefused: number;
  toCheck: number;
  flagged: number;
  interest: Fen;
  subsidy: Fen;
  listedBefore: Fen;
}

/** The totals of lines, over a statement that gives them. */
export const TOTALS = `count(*)::int AS lines,
  count(DISTINCT loan_id) FILTER (WHERE subsidy > 0)::int AS "loansPaid",
  count(DISTINCT loan_id) FILTER (WHERE subsidy = 0)::int AS "loansRefused",
  count(*) FILTER (WHERE outcome = 'REFERRED' AND settled_on IS NULL)::int AS "toCheck",
  count(DISTINCT loan_id) FILTER (WHERE cardinality(flags) > 0)::int AS flagged,
  coalesce(sum(interest), 0)::bigint AS interest, coalesce(sum(subsidy), 0)::bigint AS subsidy,
  coalesce(sum(listed_before), 0)::bigint AS "listedBefore"`;

/** The totals of a list; one statement for all lists of a request. */
export function totalsOfList(context: RequestContext, listId: string): Promise<ListTotals | undefined> {
  const sql = `SELECT list_id AS "rowKey", ${TOTALS} FROM subsidy_line WHERE list_id = ANY($1::uuid[]) GROUP BY list_id`;
  return rowPerKey<ListTotals>(context, 'subsidy-totals', sql).load(listId);
}

/** Lines of a list that nobody has settled yet. */
export async function linesToCheck(transaction: Statements, listId: string): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM subsidy_line WHERE list_id = $1 AND outcome = 'REFERRED' AND settled_on IS NULL`,
    [listId],
  );
  return row?.count ?? 0;
}

/** A line by id. */
export function lineById(context: RequestContext, id: string): Promise<SubsidyLineRow | undefined> {
  return rowsById<SubsidyLineRow>(context, 'subsidy_line', LINE_FIELDS).load(id);
}

/** A line within a transaction. */
export async function readLine(reader: Statements, id: string): Promise<SubsidyLineRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await reader.query<SubsidyLineRow>(`SELECT ${LINE_FIELDS} FROM subsidy_line WHERE id = $1`, [
    id,
  ]);
  return row;
}
