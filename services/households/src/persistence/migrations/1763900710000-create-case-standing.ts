import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a case stood from a day on until another, worked out from its acts, so that a list as of a day is read by
 * index. Lists of cases are read from here; the indexes that served them before go.
 */
export class CreateCaseStanding1763900710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...statements, ...secured()]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_standing');
    for (const sql of before) await runner.query(sql);
  }
}

// until_on is the first day on which it stood otherwise, null for now; waits_at is the level of the next step.
const statements = [
  `CREATE TABLE case_standing (
    case_id       uuid NOT NULL REFERENCES monitoring_case,
    from_on       date NOT NULL,
    until_on      date,
    state         text NOT NULL,
    next_step     text,
    waits_at      text CHECK (waits_at IN ('village', 'township', 'county')),
    category      text,
    ended         boolean NOT NULL,
    household_id  uuid NOT NULL,
    kind          text NOT NULL,
    opened_on     date NOT NULL,
    due_on        date,
    division_code text COLLATE "C" NOT NULL,
    county_code   text COLLATE "C" NOT NULL GENERATED ALWAYS AS (left(division_code, 6)) STORED,
    PRIMARY KEY (case_id, from_on),
    CHECK (until_on > from_on)
  )`,
  `CREATE INDEX case_standing_now ON case_standing (county_code, opened_on DESC, case_id DESC, division_code)
     WHERE until_on IS NULL`,
  `CREATE INDEX case_standing_waiting ON case_standing (county_code, next_step, opened_on DESC, case_id DESC, division_code)
     WHERE until_on IS NULL`,
  `CREATE INDEX case_standing_now_by_day ON case_standing (opened_on DESC, case_id DESC, division_code) WHERE until_on IS NULL`,
  'CREATE INDEX case_standing_of_county ON case_standing (county_code, opened_on DESC, case_id DESC, division_code)',
  'CREATE INDEX case_standing_of_division ON case_standing (division_code)',
  'CREATE INDEX case_standing_of_household ON case_standing (household_id)',
  'DROP INDEX monitoring_case_by_day, monitoring_case_waiting, monitoring_case_due',
];

const before = [
  'CREATE INDEX monitoring_case_by_day ON monitoring_case (opened_on DESC, id DESC)',
  'CREATE INDEX monitoring_case_waiting ON monitoring_case (next_step, opened_on DESC, id DESC) WHERE ended_on IS NULL',
  'CREATE INDEX monitoring_case_due ON monitoring_case (due_on) WHERE ended_on IS NULL',
];

function secured(): string[] {
  return divisionSecurity('case_standing', { sectors: ['rural'] });
}
