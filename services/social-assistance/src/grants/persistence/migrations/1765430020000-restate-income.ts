import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Income that is worked out again while a grant runs out. */
export class RestateIncome1765430020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE gradual_exit ADD COLUMN latest_income bigint, ADD COLUMN latest_income_source text,
      ADD COLUMN latest_income_on date, ADD COLUMN latest_flags text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE gradual_exit DROP COLUMN latest_income, DROP COLUMN latest_income_source,
      DROP COLUMN latest_income_on, DROP COLUMN latest_flags`);
  }
}
