import { loadedBy } from '@dixian/imports';
import { loadedTable, waitingIndex } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Designated hospitals and stays. */
export class CreateHospitals1765230003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE designated_hospital, admission');
  }
}

const statements = [
  `CREATE TABLE designated_hospital (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    code          text NOT NULL,
    name          text NOT NULL,
    from_on       date NOT NULL,
    until_on      date,
    source        text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, code, from_on)
  )`,
  ...loadedBy('designated_hospital', ['code', 'name', 'from_on', 'until_on', 'source']),
  'CREATE INDEX designated_hospital_id ON designated_hospital (id)',
  'CREATE INDEX designated_hospital_sorted_code ON designated_hospital (county_code, code, id, division_code)',
  'CREATE INDEX designated_hospital_sorted_from ON designated_hospital (county_code, from_on, id, division_code)',
  ...divisionSecurity('designated_hospital', { sectors: ['health'] }),
  `CREATE TABLE admission (
    id                    uuid NOT NULL DEFAULT uuidv7(),
    household_code        text,
    certificate_index     bytea NOT NULL,
    household_id          uuid,
    person_id             uuid,
    division_code         text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    hospital              text NOT NULL,
    admitted_on           date NOT NULL,
    deposit               bigint NOT NULL,
    left_on               date,
    cleared_on            date,
    owed                  bigint,
    deposit_returned_on   date,
    injured_by_others     boolean NOT NULL DEFAULT false,
    instalments           int,
    instalments_agreed_on date,
    vouched_by            text,
    occurrence            int NOT NULL,
    source                text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, certificate_index, hospital, admitted_on, occurrence)
  )`,
  ...loadedTable('admission'),
  ...loadedBy('admission', [
    'household_code',
    'certificate_index',
    'hospital',
    'admitted_on',
    'deposit',
    'left_on',
    'cleared_on',
    'owed',
    'source',
  ]),
  waitingIndex('admission'),
  'CREATE INDEX admission_id ON admission (id)',
  'CREATE INDEX admission_code ON admission (household_code)',
  'CREATE INDEX admission_person ON admission (person_id, admitted_on)',
  'CREATE INDEX admission_household ON admission (household_id)',
  'CREATE INDEX admission_sorted_admitted ON admission (county_code, admitted_on, id, division_code)',
  'CREATE INDEX admission_sorted_deposit ON admission (county_code, deposit, id, division_code)',
  ...divisionSecurity('admission', { sectors: ['health'] }),
];
