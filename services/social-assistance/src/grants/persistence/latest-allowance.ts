import type { Fen } from '@dixian/money';
import { type RequestContext, rowPerKey } from '@dixian/service';

/** What the latest month on record says of a household's allowance. */
export interface AllowanceRow {
  tier: string;
  coveredPersons: number;
  approvedMonthly: Fen;
  month: string;
}

/**
 * The allowance of a household in its latest month up to `month` (`YYYY-MM`); one statement per request and month.
 * Where a month stands twice in the ledger, the later row counts.
 */
export function latestAllowance(
  context: RequestContext,
  householdId: string,
  month: string,
): Promise<AllowanceRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", tier, covered_persons AS "coveredPersons",
      approved AS "approvedMonthly", month
    FROM allowance_payment WHERE household_id = ANY($1::uuid[]) AND month <= $2
    ORDER BY household_id, month DESC, occurrence DESC`;
  return rowPerKey<AllowanceRow>(context, `latest-allowance:${month}`, sql, [month]).load(householdId);
}
