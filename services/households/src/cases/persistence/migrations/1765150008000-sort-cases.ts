import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortCases1765150008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_standing_sorted_due_on, case_standing_sorted_division');
  }
}

const statements = [
  'CREATE INDEX case_standing_sorted_due_on ON case_standing (county_code, due_on, case_id, division_code) WHERE until_on IS NULL',
  'CREATE INDEX case_standing_sorted_division ON case_standing (county_code, division_code, case_id) WHERE until_on IS NULL',
];
