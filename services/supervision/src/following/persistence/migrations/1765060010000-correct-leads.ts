import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a lead, or what its case came to, was corrected last: an event of before that tells nothing new. */
export class CorrectLeads1765060010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE supervised_lead ADD lead_corrected_at timestamptz, ADD case_corrected_at timestamptz',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervised_lead DROP lead_corrected_at, DROP case_corrected_at');
  }
}
