import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sex that a person's certificate number tells, to be held against the one that was entered. */
export class KnowSexOfNumber1765281000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person ADD COLUMN number_sex text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN number_sex');
  }
}
