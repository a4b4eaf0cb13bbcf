import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever tells of it speaks for a day, so that an older list beats no newer one. */
export class DateHospitals1791800010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE designated_hospital ADD COLUMN speaks_for date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE designated_hospital DROP COLUMN speaks_for');
  }
}
