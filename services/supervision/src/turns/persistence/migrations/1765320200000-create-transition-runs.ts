import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs of dated transitions: the departments' parts, their totals, and who did what. */
export class CreateTransitionRuns1765320200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE run_act, run_total, run_part, transition_run');
  }
}

const WITHIN = `(division_code >= current_setting('dixian.division_from', true)
  AND division_code < current_setting('dixian.division_to', true))`;

// A run of a larger place is the caller's, too: what it changes below is seen there, its other totals are not.
function ofPlace(table: string): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY division_scope ON ${table}
      USING (${WITHIN} OR starts_with(current_setting('dixian.division_from', true), division_code))
      WITH CHECK (${WITHIN})`,
  ];
}

const statements = [
  `CREATE TABLE transition_run (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    day           date NOT NULL,
    state         text NOT NULL DEFAULT 'PREVIEWING',
    round         integer NOT NULL DEFAULT 1,
    planned_by    text NOT NULL,
    planned_on    date NOT NULL,
    planned_at    timestamptz NOT NULL DEFAULT service_now(),
    digest        text,
    approved_by   text,
    approved_on   date,
    undo_reason   text,
    report        text,
    report_hash   text,
    reported_at   timestamptz
  )`,
  'CREATE INDEX transition_run_division ON transition_run (division_code, id)',
  ...ofPlace('transition_run'),
  `CREATE TABLE run_part (
    run_id        uuid NOT NULL REFERENCES transition_run (id),
    department    text NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    version       integer NOT NULL DEFAULT 0,
    phase         text,
    round         integer NOT NULL DEFAULT 0,
    finished      boolean NOT NULL DEFAULT false,
    items         integer NOT NULL DEFAULT 0,
    handled       integer NOT NULL DEFAULT 0,
    digest        text,
    failure       text,
    PRIMARY KEY (run_id, department)
  )`,
  ...ofPlace('run_part'),
  `CREATE TABLE run_total (
    id              uuid NOT NULL DEFAULT uuidv7(),
    run_id          uuid NOT NULL REFERENCES transition_run (id),
    department      text NOT NULL,
    version         integer NOT NULL,
    rule            text NOT NULL,
    transition      text NOT NULL,
    clause          text,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    change          text NOT NULL,
    state           text NOT NULL,
    undecided       text,
    decided_by      text,
    without_support boolean NOT NULL,
    items           integer NOT NULL,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX run_total_run ON run_total (run_id, department, version)',
  ...divisionSecurity('run_total'),
  `CREATE TABLE run_act (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    run_id        uuid NOT NULL REFERENCES transition_run (id),
    division_code text COLLATE "C" NOT NULL,
    step          text NOT NULL,
    account       text NOT NULL,
    occurred_on   date NOT NULL,
    digest        text,
    reason        text,
    recorded_at   timestamptz NOT NULL DEFAULT service_now()
  )`,
  'CREATE INDEX run_act_run ON run_act (run_id, id)',
  ...ofPlace('run_act'),
  ...appendOnly('run_act'),
];
