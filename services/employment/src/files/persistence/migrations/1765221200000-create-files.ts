import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of people who want to work, one open a person, and favours of workshops. */
export class CreateFiles1765221200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workshop, file_entry, employment_file');
  }
}

const statements = [
  `CREATE TABLE employment_file (
    id             uuid NOT NULL DEFAULT uuidv7(),
    household_id   uuid NOT NULL,
    person_id      uuid NOT NULL,
    division_code  text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    opened_on      date NOT NULL,
    closed_on      date,
    closed_because text,
    recorded_by    text NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX employment_file_id ON employment_file (id)',
  'CREATE UNIQUE INDEX employment_file_open ON employment_file (person_id) WHERE closed_on IS NULL',
  'CREATE INDEX employment_file_household ON employment_file (household_id)',
  'CREATE INDEX employment_file_person ON employment_file (person_id, opened_on DESC, id DESC)',
  'CREATE INDEX employment_file_opened ON employment_file (county_code, opened_on, id, division_code)',
  'CREATE INDEX employment_file_place ON employment_file (county_code, division_code, id)',
  ...divisionSecurity('employment_file', { sectors: ['employment'] }),
  `CREATE TABLE file_entry (
    id            uuid NOT NULL DEFAULT uuidv7(),
    file_id       uuid NOT NULL,
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    note          text NOT NULL,
    occurred_on   date NOT NULL,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX file_entry_id ON file_entry (id)',
  'CREATE INDEX file_entry_file ON file_entry (file_id, occurred_on DESC, id DESC)',
  'CREATE INDEX file_entry_household ON file_entry (household_id)',
  ...divisionSecurity('file_entry', { sectors: ['employment'] }),
  ...appendOnly('file_entry'),
  `CREATE TABLE workshop (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    name          text NOT NULL,
    favour        text NOT NULL,
    valid_from    date NOT NULL,
    ends_on       date,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX workshop_id ON workshop (id)',
  'CREATE INDEX workshop_place ON workshop (county_code, division_code, id)',
  'CREATE INDEX workshop_valid ON workshop (county_code, valid_from, id, division_code)',
  ...divisionSecurity('workshop', { sectors: ['employment'] }),
];
