import { loadedBy } from '@dixian/imports';
import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { matchedTable } from '../../../ground/matched-table';

/** Enrolments by term, approved leave, and the county's terms with their days. */
export class CreateRoll1765240000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE school_term, school_leave, enrolment');
  }
}

const statements = [
  ...matchedTable({
    table: 'enrolment',
    key: ['school_year', 'term', 'school'],
    columns: {
      school_year: 'text NOT NULL',
      term: 'text NOT NULL',
      school: 'text NOT NULL',
      stage: 'text NOT NULL',
      grade: 'text',
      state: 'text NOT NULL',
      since: 'date NOT NULL',
      until_on: 'date',
      boarding: 'text',
      approved_by: 'text',
    },
  }),
  `CREATE TABLE school_leave (
     id            uuid NOT NULL DEFAULT uuidv7(),
     person_id     uuid NOT NULL,
     household_id  uuid NOT NULL,
     division_code text COLLATE "C" NOT NULL,
     ${COUNTY_COLUMN},
     from_on       date NOT NULL,
     until_on      date NOT NULL,
     approved_by   text NOT NULL,
     occurred_on   date NOT NULL,
     account       text NOT NULL,
     recorded_at   timestamptz NOT NULL DEFAULT service_now(),
     PRIMARY KEY (county_code, id),
     CHECK (from_on <= until_on)
   )`,
  'CREATE INDEX school_leave_id ON school_leave (id)',
  'CREATE INDEX school_leave_person ON school_leave (person_id, from_on DESC)',
  'CREATE INDEX school_leave_household ON school_leave (household_id)',
  ...appendOnly('school_leave'),
  ...divisionSecurity('school_leave', { sectors: ['education'] }),
  `CREATE TABLE school_term (
     id             uuid NOT NULL DEFAULT uuidv7(),
     division_code  text COLLATE "C" NOT NULL,
     ${COUNTY_COLUMN},
     school_year    text NOT NULL,
     term           text NOT NULL,
     opens_on       date,
     closes_on      date,
     roll_closed_on date,
     source         text NOT NULL,
     speaks_for     date,
     speaks_assumed boolean NOT NULL DEFAULT false,
     PRIMARY KEY (county_code, id),
     UNIQUE (county_code, school_year, term),
     CHECK (opens_on <= closes_on)
   )`,
  'CREATE INDEX school_term_id ON school_term (id)',
  'CREATE INDEX school_term_place ON school_term (county_code, opens_on, id)',
  ...loadedBy('school_term', ['school_year', 'term', 'opens_on', 'closes_on', 'roll_closed_on', 'source']),
  'ALTER TABLE school_term ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE school_term FORCE ROW LEVEL SECURITY',
  // A term is the county's, and its townships and villages judge by it too.
  `CREATE POLICY division_scope ON school_term USING (
     (division_code >= current_setting('dixian.division_from', true)
        AND division_code < current_setting('dixian.division_to', true)
      OR starts_with(current_setting('dixian.division_from', true), division_code))
     AND CASE WHEN current_setting('dixian.sector', true) IN ('*', 'education') THEN true ELSE false END)`,
];
