import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of whose pension premium is to be paid in a year. */
export class CreatePensionListing1765263060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pension_listing');
  }
}

const statements = [
  `CREATE TABLE pension_listing (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year          int NOT NULL,
    state         text NOT NULL CHECK (state IN ('LISTED', 'TO_CHECK')),
    listed_on     date NOT NULL,
    account       text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, person_id, year)
  )`,
  'CREATE INDEX pension_listing_id ON pension_listing (id)',
  'CREATE INDEX pension_listing_household ON pension_listing (household_id)',
  'CREATE INDEX pension_listing_person ON pension_listing (person_id, year)',
  'CREATE INDEX pension_listing_sorted_year ON pension_listing (county_code, year, id, division_code)',
  ...divisionSecurity('pension_listing', { sectors: ['civil-affairs'] }),
];
