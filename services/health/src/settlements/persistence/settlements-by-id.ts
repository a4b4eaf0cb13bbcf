import { isCalendarYear } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { type RequestContext, rowPerKey, rowsById } from '@dixian/service';
import { SELF_PAID } from './self-paid-sql';
import { SETTLEMENT_COLUMNS, type SettlementRow } from './settlement-list';

/** A settlement by id. */
export function settlementById(context: RequestContext, id: string): Promise<SettlementRow | undefined> {
  return rowsById<SettlementRow>(context, 'settlement', SETTLEMENT_COLUMNS).load(id);
}

/** What a household or person paid in a year, in fen: by the layers, and as far as it is compliant. */
export interface PaidInYear {
  readonly selfPaid: Fen;
  /** Null where a bill does not print its compliant cost. */
  readonly compliant: Fen | null;
}

const NOTHING: PaidInYear = { selfPaid: 0n, compliant: 0n };

/** What a household or a person paid in a year; nothing where nothing was settled. */
export async function paidIn(
  context: RequestContext,
  column: 'household_id' | 'person_id',
  id: string,
  year: number,
): Promise<PaidInYear> {
  if (!isCalendarYear(year)) return NOTHING;
  const sql = `SELECT ${column} AS "rowKey", sum(${SELF_PAID})::bigint AS "selfPaid",
      CASE WHEN count(*) = count(in_scope) THEN sum(${SELF_PAID} - b.total_cost + b.in_scope)::bigint END AS compliant
    FROM settlement b
    WHERE ${column} = ANY($1::uuid[]) AND settled_on >= make_date($2, 1, 1) AND settled_on < make_date($2 + 1, 1, 1)
    GROUP BY 1`;
  const row = await rowPerKey<PaidInYear>(context, `paid:${column}:${year}`, sql, [year]).load(id);
  return row ?? NOTHING;
}
