import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duties as departments told them, start and end apart, so that either may come first. */
export class KeepToldDuties1765170031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE told_duty');
  }
}

// The key is the obligation alone, without its county: what is told of it while its household moves must meet in one row.
const statements = [
  `CREATE TABLE told_duty (
    obligation_id    uuid PRIMARY KEY,
    department       text NOT NULL,
    kind             text NOT NULL,
    subject_kind     text,
    subject_id       text,
    cycle            text,
    household_id     uuid,
    person_id        uuid,
    sector           text,
    triggered_on     date,
    trigger_version  bigint NOT NULL DEFAULT 0,
    met_on           date,
    stopped_on       date,
    stopped_as       text,
    end_version      bigint NOT NULL DEFAULT 0,
    ended_at         timestamptz,
    division_code    text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN}
  )`,
  'CREATE INDEX told_duty_division ON told_duty (division_code)',
  'CREATE INDEX told_duty_household ON told_duty (household_id)',
  ...divisionSecurity('told_duty'),
];
