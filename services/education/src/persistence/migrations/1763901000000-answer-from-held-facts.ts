import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What surveys had seen of schooling before there were answers becomes the answer as of its day; it is told once. */
export class AnswerFromHeldFacts1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, finding, occurred_on, source)
       SELECT c.household_id, c.division_code, 'COMPULSORY_EDUCATION', NOT c.dropout_found,
              CASE WHEN c.dropout_found THEN '失学辍学' END, c.seen_on, c.source
       FROM compulsory_education c
       WHERE NOT EXISTS (SELECT FROM guarantee_answer a WHERE a.household_id = c.household_id)
       ORDER BY c.household_id`,
    );
  }

  // What was said is kept; there is nothing to take back.
  async down(): Promise<void> {}
}
