import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since when a household has its code and a division another one, as the register told it: events may come late, and of
 * two households that the copy knows under one code the later has it now.
 */
export class DateCodes1765010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE registered_household ADD COLUMN code_since timestamptz NOT NULL DEFAULT now()',
    );
    await runner.query(
      'ALTER TABLE recoded_division ADD COLUMN recoded_at timestamptz NOT NULL DEFAULT now()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE recoded_division DROP COLUMN recoded_at');
    await runner.query('ALTER TABLE registered_household DROP COLUMN code_since');
  }
}
