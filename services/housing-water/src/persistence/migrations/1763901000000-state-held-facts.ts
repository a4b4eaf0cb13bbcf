import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was held before there were statements is stated once: what surveys saw of house and water as of its day, and
 * every renovation as of the day its ledger was exported, which ends the name of its source. All of it is told once.
 */
export class StateHeldFacts1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  // What was said is kept; there is nothing to take back.
  async down(): Promise<void> {}
}

const statements = [
  `INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, occurred_on, source)
   SELECT o.household_id, o.division_code, 'SAFE_' || o.matter, NOT o.problem_found, o.seen_on, o.source
   FROM safety_observation o
   WHERE NOT EXISTS (SELECT FROM guarantee_answer a
                     WHERE a.household_id = o.household_id AND a.guarantee = 'SAFE_' || o.matter)
   ORDER BY o.household_id, o.matter`,
  // The year of the project is that of its start: the ledger prints no other.
  `INSERT INTO renovation_statement (renovation_id, household_code, household_id, division_code, year, grade, approved,
                                     paid, started_on, planned_until, completed_on, occurred_on, source)
   SELECT r.id, r.household_code, r.household_id, r.division_code, extract(year FROM r.started_on), r.grade,
          r.grant_amount, r.paid_amount, r.started_on, r.planned_completion_on, r.completed_on,
          coalesce(substring(r.source FROM '\\d{4}-\\d{2}-\\d{2}$')::date, r.completed_on, r.started_on), r.source
   FROM renovation r
   WHERE NOT EXISTS (SELECT FROM renovation_statement s WHERE s.renovation_id = r.id)
   ORDER BY r.household_code, r.id`,
];
