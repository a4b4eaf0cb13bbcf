import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who made a visit of the survey, as its ledger names them. */
export class LoadVisits1765160200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE survey_visit ADD visitor text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE survey_visit DROP visitor');
  }
}
