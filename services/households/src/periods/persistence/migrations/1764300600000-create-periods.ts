import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Times of monitoring with their history, and labels. */
export class CreatePeriods1764300600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE safety_net_label, monitoring_period_entry, monitoring_period CASCADE');
  }
}

const statements = [
  // identified_on is the first day of its month where only the month is known (month_only).
  `CREATE TABLE monitoring_period (
    id                  uuid DEFAULT uuidv7(),
    household_id        uuid NOT NULL,
    basis               text NOT NULL,
    case_id             uuid,
    category            text,
    risks               text[] NOT NULL DEFAULT '{}',
    identified_on       date NOT NULL,
    month_only          boolean NOT NULL DEFAULT false,
    eliminated_on       date,
    elimination_mode    text,
    elimination_case_id uuid,
    source              text NOT NULL,
    division_code       text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (basis IN ('IDENTIFICATION', 'RELABELLING', 'TAKEN_OVER')),
    CHECK (eliminated_on >= identified_on)
  )`,
  'CREATE INDEX monitoring_period_of_case ON monitoring_period (case_id) WHERE case_id IS NOT NULL',
  'CREATE INDEX monitoring_period_of_elimination ON monitoring_period (elimination_case_id) WHERE elimination_case_id IS NOT NULL',
  'CREATE INDEX monitoring_period_id ON monitoring_period (id)',
  'CREATE UNIQUE INDEX monitoring_period_case ON monitoring_period (county_code, case_id) WHERE case_id IS NOT NULL',
  'CREATE INDEX monitoring_period_eliminated ON monitoring_period (eliminated_on) WHERE eliminated_on IS NOT NULL',
  'CREATE UNIQUE INDEX monitoring_period_elimination_case ON monitoring_period (county_code, elimination_case_id) WHERE elimination_case_id IS NOT NULL',
  'CREATE INDEX monitoring_period_household ON monitoring_period (household_id, identified_on)',
  'CREATE UNIQUE INDEX monitoring_period_open ON monitoring_period (county_code, household_id) WHERE eliminated_on IS NULL',
  'CREATE INDEX monitoring_period_worklist ON monitoring_period (division_code, identified_on, id) INCLUDE (household_id, category, eliminated_on)',
  // Entries of an import come a million at a time, so nothing is checked by foreign key.
  `CREATE TABLE monitoring_period_entry (
    id               uuid DEFAULT uuidv7(),
    household_id     uuid NOT NULL,
    period_id        uuid NOT NULL,
    kind             text NOT NULL,
    occurred_on      date NOT NULL,
    category         text,
    risks            text[] NOT NULL,
    identified_on    date NOT NULL,
    month_only       boolean NOT NULL,
    eliminated_on    date,
    elimination_mode text,
    reason           text NOT NULL,
    account          text NOT NULL,
    role             text,
    acting_for       text,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    corrects         uuid,
    division_code    text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (kind IN ('TAKEN_OVER', 'IMPORTED', 'CORRECTED'))
  )`,
  'CREATE INDEX monitoring_period_entry_correction ON monitoring_period_entry (corrects) WHERE corrects IS NOT NULL',
  'CREATE INDEX monitoring_period_entry_id ON monitoring_period_entry (id)',
  'CREATE UNIQUE INDEX monitoring_period_entry_corrects ON monitoring_period_entry (county_code, corrects) WHERE corrects IS NOT NULL',
  'CREATE INDEX monitoring_period_entry_household ON monitoring_period_entry (household_id)',
  'CREATE INDEX monitoring_period_entry_period ON monitoring_period_entry (period_id, id)',
  `CREATE TABLE safety_net_label (
    id              uuid DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    name            text NOT NULL,
    labelled_on     date NOT NULL,
    grounds         jsonb NOT NULL,
    removed_on      date,
    removal_reason  text,
    account         text NOT NULL,
    removed_by      text,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (removed_on >= labelled_on)
  )`,
  'CREATE INDEX safety_net_label_id ON safety_net_label (id)',
  'CREATE INDEX safety_net_label_division ON safety_net_label (division_code)',
  'CREATE INDEX safety_net_label_household ON safety_net_label (household_id, labelled_on)',
  'CREATE UNIQUE INDEX safety_net_label_standing ON safety_net_label (county_code, household_id) WHERE removed_on IS NULL',
  ...divisionSecurity('monitoring_period'),
  ...divisionSecurity('monitoring_period_entry', { sectors: ['rural'] }),
  ...recordsStay('monitoring_period_entry'),
  ...divisionSecurity('safety_net_label', { sectors: ['rural'] }),
];
