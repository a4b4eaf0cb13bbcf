import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Payments held before there were statements are stated once, as of the last day of their month or, if that had not
 * come, of the day their ledger was exported, which ends the name of its source. All of it is told once.
 */
export class StateHeldPayments1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `WITH shown AS (
         SELECT DISTINCT ON (household_code, month) *, (month || '-01')::date AS first_day
         FROM allowance_payment ORDER BY household_code, month, occurrence DESC
       ), dated AS (
         SELECT *, least((first_day + interval '1 month - 1 day')::date,
                         substring(source FROM '\\d{4}-\\d{2}-\\d{2}$')::date) AS told_of,
                md5('allowance|' || household_code)::uuid AS grant_id
         FROM shown
       )
       INSERT INTO allowance_statement (grant_id, household_code, household_id, division_code, name, tier,
         covered_persons, dispersed_hardship, approved, paid, active, occurred_on, source)
       SELECT p.grant_id, p.household_code, p.household_id, p.division_code, '农村低保',
              CASE p.tier WHEN 'A' THEN 'highest' WHEN 'B' THEN 'lower' WHEN 'C' THEN 'lower' END,
              p.covered_persons, false, p.approved, p.paid, p.approved > 0, p.told_of, p.source
       FROM dated p
       WHERE NOT EXISTS (SELECT FROM allowance_statement s
                         WHERE s.grant_id = p.grant_id AND s.occurred_on BETWEEN least(p.first_day, p.told_of) AND p.told_of)
       ORDER BY p.household_code, p.month`,
    );
  }

  // What was said is kept; there is nothing to take back.
  async down(): Promise<void> {}
}
