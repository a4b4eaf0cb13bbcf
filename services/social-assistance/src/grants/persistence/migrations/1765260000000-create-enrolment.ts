import { appendOnly, telling } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was assessed of households, whom the safety net must take in, grants that run out, and measures carried on through it. */
export class CreateEnrolment1765260000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
    for (const table of TABLES) {
      for (const sql of divisionSecurity(table, { sectors: ['civil-affairs'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.join(', ')}`);
    await runner.query('DROP FUNCTION tell_rerouted_measure_again');
  }
}

const TABLES = ['assistance_assessment', 'enrolment_duty', 'gradual_exit', 'rerouted_measure'];

const statements = [
  `CREATE TABLE assistance_assessment (
    id                   uuid NOT NULL DEFAULT uuidv7(),
    household_id         uuid NOT NULL,
    division_code        text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    meets_allowance      boolean NOT NULL,
    meets_hardship       boolean NOT NULL,
    objective_difficulty boolean NOT NULL,
    unable_by_own_effort boolean NOT NULL,
    meets_in_fact        boolean NOT NULL,
    medical_insured      boolean,
    pension_insured      boolean,
    basis                text,
    occurred_on          date NOT NULL,
    account              text NOT NULL,
    recorded_at          timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX assistance_assessment_id ON assistance_assessment (id)',
  `CREATE INDEX assistance_assessment_newest
     ON assistance_assessment (household_id, occurred_on DESC, id DESC)`,
  ...appendOnly('assistance_assessment'),
  `CREATE TABLE enrolment_duty (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    priority      text NOT NULL CHECK (priority IN ('HIGH', 'ORDINARY')),
    weight        text NOT NULL CHECK (weight IN ('TASK', 'WARNING')),
    confirmed_by  text CHECK (confirmed_by IN ('village', 'township')),
    opened_on     date NOT NULL,
    state         text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'APPROVED', 'REFUSED', 'DROPPED')),
    settled_on    date,
    reason        text,
    clause_id     text,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX enrolment_duty_id ON enrolment_duty (id)',
  `CREATE UNIQUE INDEX enrolment_duty_open ON enrolment_duty (household_id) WHERE state = 'OPEN'`,
  'CREATE INDEX enrolment_duty_household ON enrolment_duty (household_id, opened_on)',
  'CREATE INDEX enrolment_duty_sorted_opened ON enrolment_duty (county_code, opened_on, id, division_code)',
  'CREATE INDEX enrolment_duty_sorted_priority ON enrolment_duty (county_code, priority, opened_on, id, division_code)',
  `CREATE TABLE gradual_exit (
    id              uuid NOT NULL DEFAULT uuidv7(),
    grant_id        uuid NOT NULL,
    household_id    uuid NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    household_kind  text NOT NULL CHECK (household_kind IN ('registered', 'marginal')),
    income_per_head bigint NOT NULL,
    income_source   text NOT NULL,
    decided_on      date NOT NULL,
    first_day       date NOT NULL,
    months          int NOT NULL,
    until           date NOT NULL,
    flagged         text[] NOT NULL DEFAULT '{}',
    clause_id       text,
    cancelled_on    date,
    cancel_reason   text,
    account         text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX gradual_exit_id ON gradual_exit (id)',
  'CREATE INDEX gradual_exit_household ON gradual_exit (household_id, first_day DESC)',
  'CREATE INDEX gradual_exit_sorted_until ON gradual_exit (county_code, until, id, division_code)',
  'CREATE INDEX gradual_exit_sorted_first_day ON gradual_exit (county_code, first_day, id, division_code)',
  `CREATE TABLE rerouted_measure (
    id            uuid NOT NULL DEFAULT uuidv7(),
    refusal_id    uuid NOT NULL,
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    measure       text NOT NULL,
    labelled      boolean NOT NULL,
    occurred_on   date NOT NULL,
    clause_id     text,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, refusal_id)
  )`,
  'CREATE INDEX rerouted_measure_id ON rerouted_measure (id)',
  'CREATE INDEX rerouted_measure_household ON rerouted_measure (household_id)',
  ...telling('rerouted_measure', ['measure', 'occurred_on']),
];
