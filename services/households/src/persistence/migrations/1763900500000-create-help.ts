import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'responsible_helper',
  'help_plan',
  'help_plan_revision',
  'help_measure',
  'own_delivery',
  'explainer_sheet',
];

/** Responsible helpers, help plans with their revisions and measures, and explainer sheets handed out. */
export class CreateHelp1763900500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...helpers, ...plans, ...measures, ...sheets]) await runner.query(sql);
    for (const table of TABLES) {
      for (const sql of divisionSecurity(table, { sectors: ['rural'] })) await runner.query(sql);
      await runner.query(`CREATE INDEX ${table}_division ON ${table} (division_code)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}

// A helper is staff of an office, not a person of the register. One a household at a time: whoever writes holds the
// household, so that a merger of two households may bring two together until they are handed over.
const helpers = [
  `CREATE TABLE responsible_helper (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    name            text NOT NULL,
    unit            text NOT NULL,
    post            text NOT NULL,
    civil_servant   boolean NOT NULL,
    since           date NOT NULL,
    ended_on        date,
    end_kind        text CHECK (end_kind IN ('HANDED_OVER', 'ENDED')),
    end_reason      text,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    ended_by        text,
    end_key         text,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key),
    CHECK (ended_on >= since),
    CHECK ((ended_on IS NULL) = (end_kind IS NULL))
  )`,
  'CREATE INDEX responsible_helper_household ON responsible_helper (household_id, since)',
  'CREATE INDEX responsible_helper_end ON responsible_helper (ended_by, end_key) WHERE end_key IS NOT NULL',
];

// version counts the revisions; everything else of a plan stays as it was made.
const plans = [
  `CREATE TABLE help_plan (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    period_id     uuid NOT NULL UNIQUE REFERENCES monitoring_period,
    made_on       date NOT NULL,
    due_on        date,
    due_clauses   text[] NOT NULL DEFAULT '{}',
    version       int NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    division_code text COLLATE "C" NOT NULL
  )`,
  'CREATE INDEX help_plan_household ON help_plan (household_id, made_on)',
  `CREATE TABLE help_plan_revision (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    plan_id         uuid NOT NULL REFERENCES help_plan,
    version         int NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('SINGLE', 'COMPREHENSIVE')),
    occurred_on     date NOT NULL,
    gaps            text[] NOT NULL,
    reason          text,
    late_reason     text,
    warnings        jsonb NOT NULL,
    account         text NOT NULL,
    role            text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (plan_id, version),
    UNIQUE (account, idempotency_key)
  )`,
  'CREATE INDEX help_plan_revision_household ON help_plan_revision (household_id)',
  `CREATE TRIGGER help_plan_revision_stays BEFORE UPDATE OR DELETE ON help_plan_revision
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
];

// plan_id is null while a measure runs ahead of its plan (AY-2025-3.3.4d). Deliveries stand in measure_delivery; here is
// who recorded those that no department reports.
const measures = [
  `CREATE TABLE help_measure (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id     uuid NOT NULL,
    period_id        uuid NOT NULL REFERENCES monitoring_period,
    plan_id          uuid REFERENCES help_plan,
    family           text NOT NULL,
    name             text NOT NULL,
    content          text,
    responsible_unit text NOT NULL,
    sector           text,
    person_id        uuid,
    planned_from     date NOT NULL,
    planned_until    date NOT NULL,
    added_on         date NOT NULL,
    dropped_on       date,
    account          text NOT NULL,
    idempotency_key  text,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    division_code    text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key),
    CHECK (planned_until >= planned_from),
    CHECK (dropped_on >= added_on)
  )`,
  'CREATE INDEX help_measure_household ON help_measure (household_id, added_on)',
  'CREATE INDEX help_measure_plan ON help_measure (plan_id)',
  'CREATE INDEX help_measure_ahead ON help_measure (period_id) WHERE plan_id IS NULL',
  `CREATE TABLE own_delivery (
    delivery_id     uuid PRIMARY KEY,
    household_id    uuid NOT NULL,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key)
  )`,
  'CREATE INDEX own_delivery_household ON own_delivery (household_id)',
];

// Once a household, kind and year: whoever writes holds the households; two of merged households count as one.
const sheets = [
  `CREATE TABLE explainer_sheet (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('APPLICATION', 'ASSISTANCE')),
    year            int NOT NULL,
    handed_out_on   date NOT NULL,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    CHECK (extract(year FROM handed_out_on) = year)
  )`,
  'CREATE INDEX explainer_sheet_household ON explainer_sheet (household_id, kind, year)',
  'CREATE INDEX explainer_sheet_of_year ON explainer_sheet (kind, year, division_code, household_id)',
];
