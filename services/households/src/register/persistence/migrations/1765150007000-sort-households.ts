import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortHouseholds1765150007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX household_sorted_code, household_sorted_division, household_sorted_updated_at, reveal_sorted_account',
    );
  }
}

const statements = [
  'CREATE INDEX household_sorted_code ON household (county_code, code, id, division_code)',
  'CREATE INDEX household_sorted_division ON household (county_code, division_code, id)',
  'CREATE INDEX household_sorted_updated_at ON household (county_code, updated_at, id, division_code)',
  'CREATE INDEX reveal_sorted_account ON reveal (account, id)',
];
