import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its lists in; the place stands last so that one township is found in it without its rows. */
export class SortRenovations1765150004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX renovation_sorted_planned_completion_on, renovation_sorted_started_on, renovation_sorted_completed_on, renovation_sorted_grant_amount, renovation_sorted_household_code',
    );
  }
}

const statements = [
  'CREATE INDEX renovation_sorted_planned_completion_on ON renovation (county_code, planned_completion_on, id, division_code)',
  'CREATE INDEX renovation_sorted_started_on ON renovation (county_code, started_on, id, division_code)',
  'CREATE INDEX renovation_sorted_completed_on ON renovation (county_code, completed_on, id, division_code)',
  'CREATE INDEX renovation_sorted_grant_amount ON renovation (county_code, grant_amount, id, division_code)',
  'CREATE INDEX renovation_sorted_household_code ON renovation (county_code, household_code, id, division_code)',
];
