import { loadedBy } from '@dixian/imports';
import { loadedTable, toldByHousehold } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Households of resettlement sites. */
export class CreateRelocation1765252060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE relocated_household');
  }
}

const statements = [
  `CREATE TABLE relocated_household (
    id             uuid NOT NULL DEFAULT uuidv7(),
    household_code text,
    household_id   uuid,
    division_code  text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    site           text NOT NULL,
    site_village   text COLLATE "C" NOT NULL,
    left_on        date,
    left_assumed   boolean NOT NULL DEFAULT false,
    occurrence     int NOT NULL DEFAULT 1,
    source         text NOT NULL,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX relocated_household_id ON relocated_household (id)',
  'CREATE INDEX relocated_household_code ON relocated_household (household_code)',
  'CREATE INDEX relocated_household_household ON relocated_household (household_id, id DESC)',
  'CREATE INDEX relocated_household_site ON relocated_household (county_code, site, id)',
  ...divisionSecurity('relocated_household', { sectors: ['housing', 'water'] }),
  ...loadedTable('relocated_household'),
  ...loadedBy('relocated_household', ['site', 'site_village', 'left_on', 'left_assumed', 'household_code']),
  ...toldByHousehold('relocated_household', ['site']),
];
