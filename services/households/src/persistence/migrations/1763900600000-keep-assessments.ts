import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 政策性收入 that nobody told stays unknown, and an assessment is corrected once. */
export class KeepAssessments1763900600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE income_assessment ALTER COLUMN policy_income DROP NOT NULL');
    await runner.query(
      'CREATE UNIQUE INDEX income_assessment_corrected ON income_assessment (corrects) WHERE corrects IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX income_assessment_corrected');
    await runner.query('ALTER TABLE income_assessment ALTER COLUMN policy_income SET NOT NULL');
  }
}
