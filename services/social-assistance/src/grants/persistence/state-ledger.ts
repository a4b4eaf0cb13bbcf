import type { Statements } from '@dixian/service';
import { TIER_OF_LEDGER } from '../domain/allowance-tier';

// 特困 has no tiers.
const TIER = `CASE WHEN p.kind = 'ALLOWANCE' THEN CASE p.tier ${Object.entries(TIER_OF_LEDGER)
  .map(([word, tier]) => `WHEN '${word}' THEN '${tier}'`)
  .join(' ')} END END`;

/** SQL of the grant that a row of payments is of: a household has one of each kind. */
export const grantOf = (row: string) => `md5(CASE ${row}.kind WHEN 'ALLOWANCE' THEN 'allowance|'
  ELSE 'hardship of household|' || ${row}.kind || '|' END || ${row}.household_code)::uuid`;

// The month in which a window ends is paid, and at its end nothing is drawn any more.
const RUNS_OUT = `EXISTS (SELECT FROM gradual_exit e WHERE e.grant_id = p.grant_id AND e.cancelled_on IS NULL
  AND e.until < p.told_of AND date_trunc('month', e.until) = p.first_day)`;

/**
 * Writes down what a ledger says of each household and month where that was not said yet, as of the last day of the month
 * or, if that has not come, the day of export. Of a month printed twice the later row counts. The ledger knows one grant
 * of each kind a household, and an amount of zero is none.
 */
export async function stateLedger(
  transaction: Statements,
  { source, exportedOn }: { source: string; exportedOn: string },
): Promise<void> {
  await state(transaction, 'source = $1 AND household_code IS NOT NULL', [source, exportedOn]);
}

/** Writes down what was said of grants of these households that waited without a household code. */
export async function stateFound(transaction: Statements, householdIds: readonly string[]): Promise<void> {
  const chosen = `household_id = ANY($1::uuid[]) AND certificate_index IS NOT NULL AND speaks_for IS NOT NULL
    AND NOT EXISTS (SELECT FROM allowance_statement s WHERE s.stands AND s.household_id = allowance_payment.household_id
      AND s.source = allowance_payment.source AND s.grant_id = ${grantOf('allowance_payment')}
      AND to_char(s.occurred_on, 'YYYY-MM') = least(month, to_char(speaks_for, 'YYYY-MM')))`;
  await state(transaction, chosen, [householdIds, null]);
}

async function state(transaction: Statements, chosen: string, parameters: readonly unknown[]): Promise<void> {
  await transaction.query(
    `WITH shown AS (
       SELECT DISTINCT ON (household_code, month, kind) *, (month || '-01')::date AS first_day
       FROM allowance_payment
       WHERE (household_code, month) IN (SELECT household_code, month FROM allowance_payment WHERE ${chosen})
       ORDER BY household_code, month, kind, occurrence DESC
     ), dated AS (
       SELECT *, least((first_day + interval '1 month - 1 day')::date, coalesce($2::date, speaks_for)) AS told_of,
              ${grantOf('shown')} AS grant_id
       FROM shown
     )
     INSERT INTO allowance_statement (grant_id, household_code, household_id, division_code, name, tier, covered_persons,
                                      dispersed_hardship, approved, paid, active, occurred_on, source)
     SELECT p.grant_id, p.household_code, p.household_id, p.division_code,
            CASE p.kind WHEN 'ALLOWANCE' THEN '农村低保' ELSE '特困救助供养' END, ${TIER}, p.covered_persons,
            p.kind = 'DISPERSED', p.approved, p.paid, p.approved > 0 AND NOT ${RUNS_OUT}, p.told_of, p.source
     FROM dated p
     LEFT JOIN LATERAL (
       SELECT * FROM allowance_statement s
       WHERE s.grant_id = p.grant_id AND s.stands AND s.occurred_on BETWEEN least(p.first_day, p.told_of) AND p.told_of
       ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1
     ) AS last ON true
     WHERE (last.tier, last.approved, last.paid) IS DISTINCT FROM (${TIER}, p.approved, p.paid) OR last.id IS NULL
     ORDER BY p.household_code, p.month, p.kind`,
    parameters,
  );
}
