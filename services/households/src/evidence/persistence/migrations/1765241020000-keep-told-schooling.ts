import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is a pupil as the education department tells it; each record is one row, as its newest event tells it. */
export class KeepToldSchooling1765241020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE told_schooling');
  }
}

const statements = [
  `CREATE TABLE told_schooling (
    record_id     uuid,
    household_id  uuid NOT NULL,
    person_id     uuid NOT NULL,
    studying      boolean NOT NULL,
    stage         text NOT NULL,
    since         date NOT NULL,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, record_id)
  )`,
  'CREATE INDEX told_schooling_record ON told_schooling (record_id)',
  'CREATE INDEX told_schooling_division ON told_schooling (division_code)',
  'CREATE INDEX told_schooling_household ON told_schooling (household_id)',
  'CREATE INDEX told_schooling_person ON told_schooling (person_id, since DESC, record_id DESC)',
  ...divisionSecurity('told_schooling', { sectors: ['rural'] }),
];
