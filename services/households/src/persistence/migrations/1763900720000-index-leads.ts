import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leads of a county in the order of their list, and those that wait for a visit. */
export class IndexLeads1763900720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE lead ADD COLUMN county_code text COLLATE "C" NOT NULL
         GENERATED ALWAYS AS (left(division_code, 6)) STORED`,
    );
    await runner.query(
      'CREATE INDEX lead_of_county ON lead (county_code, found_on DESC, id DESC, division_code)',
    );
    await runner.query(
      `CREATE INDEX lead_waiting ON lead (county_code, found_on DESC, id DESC, division_code) WHERE state = 'RECEIVED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX lead_waiting, lead_of_county');
    await runner.query('ALTER TABLE lead DROP COLUMN county_code');
  }
}
