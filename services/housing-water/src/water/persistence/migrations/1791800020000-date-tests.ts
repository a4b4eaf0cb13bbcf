import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever tells of it speaks for a day, so that an older list beats no newer one. */
export class DateTests1791800020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE water_test ADD COLUMN speaks_for date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE water_test DROP COLUMN speaks_for');
  }
}
