import { isCalendarYear } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { type RequestContext, rowPerKey, rowsById } from '@dixian/service';
import { SETTLEMENT_COLUMNS, type SettlementRow } from './settlement-list';

/** A settlement by id. */
export function settlementById(context: RequestContext, id: string): Promise<SettlementRow | undefined> {
  return rowsById<SettlementRow>(context, 'settlement', SETTLEMENT_COLUMNS).load(id);
}

/** Self-paid cost of a year by household or person, in fen; zero where nothing was settled. */
export async function selfPaidIn(
  context: RequestContext,
  column: 'household_id' | 'person_id',
  id: string,
  year: number,
): Promise<Fen> {
  if (!isCalendarYear(year)) return 0n;
  const sql = `SELECT ${column} AS "rowKey", sum(self_paid)::bigint AS total FROM settlement
    WHERE ${column} = ANY($1::uuid[]) AND settled_on >= make_date($2, 1, 1) AND settled_on < make_date($2 + 1, 1, 1)
    GROUP BY 1`;
  const row = await rowPerKey<{ total: Fen }>(context, `self-paid:${column}:${year}`, sql, [year]).load(id);
  return row?.total ?? 0n;
}
