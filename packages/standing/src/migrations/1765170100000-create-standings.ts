import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Households whose standing was told, each with the version that is kept. */
export class CreateStandings1765170100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standing_household (
        household_id  uuid NOT NULL,
        version       bigint NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        PRIMARY KEY (county_code, household_id)
      )`);
    await runner.query('CREATE UNIQUE INDEX standing_household_id ON standing_household (household_id)');
    await runner.query('CREATE INDEX standing_household_division ON standing_household (division_code)');
    for (const sql of divisionSecurity('standing_household')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE standing_household');
  }
}
