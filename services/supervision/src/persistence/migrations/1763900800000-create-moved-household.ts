import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Households whose leads went to another village or household, for events of before that come after. It holds ids and
 * codes only, belongs to no division, and no request reads it.
 */
export class CreateMovedHousehold1763900800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE moved_household (
        household_id  uuid NOT NULL,
        kept_by       uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        lead_ids      uuid[],
        recorded_at   timestamptz NOT NULL,
        PRIMARY KEY (household_id, recorded_at)
      )`);
    await runner.query('CREATE INDEX moved_household_division ON moved_household (division_code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE moved_household');
  }
}
