import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortLeads1765150009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX lead_sorted_received_on, lead_sorted_verified_on, lead_sorted_division');
  }
}

const statements = [
  'CREATE INDEX lead_sorted_received_on ON lead (county_code, received_on, id, division_code)',
  'CREATE INDEX lead_sorted_verified_on ON lead (county_code, verified_on, id, division_code)',
  'CREATE INDEX lead_sorted_division ON lead (county_code, division_code, id)',
];
