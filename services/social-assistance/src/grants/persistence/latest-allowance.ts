import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { type RequestContext, rowPerKey } from '@dixian/service';
import type { AllowanceTier } from '../domain/allowance-tier';
import { ranOut } from './ran-out';
import { grantOf } from './state-ledger';

/** What a household draws, of its active grants the one said last. */
export interface AllowanceRow {
  /** As the ledger prints it; null where it was stated by hand. */
  printed: string | null;
  tier: AllowanceTier | null;
  coveredPersons: number | null;
  approvedMonthly: Fen;
  month: string;
}

/**
 * The allowance of a household as of a day; one statement per request and day. What a ledger says of a month counts from its
 * first day, what staff state from the day that they told.
 */
export function latestAllowance(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AllowanceRow | undefined> {
  const sql = `SELECT DISTINCT ON (n.household_id) n.household_id AS "rowKey", n.tier, n.covered_persons AS "coveredPersons",
      n.approved AS "approvedMonthly", to_char(n.occurred_on, 'YYYY-MM') AS month,
      (SELECT p.tier FROM allowance_payment p WHERE n.account IS NULL AND p.household_id = n.household_id
         AND ${grantOf('p')} = n.grant_id AND p.month = to_char(n.occurred_on, 'YYYY-MM') ORDER BY p.occurrence DESC LIMIT 1) AS printed
    FROM (
      SELECT DISTINCT ON (t.household_id, t.grant_id) t.* FROM allowance_statement t
      WHERE t.stands AND t.household_id = ANY($1::uuid[]) AND t.occurred_on <= CASE WHEN t.account IS NULL
        THEN (date_trunc('month', $2::date) + interval '1 month - 1 day')::date ELSE $2::date END
      ORDER BY t.household_id, t.grant_id, t.occurred_on DESC, t.id DESC
    ) AS n
    WHERE n.active AND NOT ${ranOut('n', '$2::date')} ORDER BY n.household_id, n.occurred_on DESC, n.id DESC`;
  return rowPerKey<AllowanceRow>(context, `latest-allowance:${asOf}`, sql, [asOf]).load(householdId);
}
