import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Responsible helpers, plans with their revisions and measures, deliveries, and explainer sheets. */
export class CreateHelp1764300800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE explainer_sheet, own_delivery, help_measure, help_plan_revision, help_plan, responsible_helper CASCADE',
    );
  }
}

const statements = [
  // A helper is staff of an office, not a person of the register. One a household at a time: whoever writes holds the
  // household, so that a merger of two households may bring two together until they are handed over.
  `CREATE TABLE responsible_helper (
    id              uuid DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    name            text NOT NULL,
    unit            text NOT NULL,
    post            text NOT NULL,
    civil_servant   boolean NOT NULL,
    since           date NOT NULL,
    ended_on        date,
    end_kind        text,
    end_reason      text,
    account         text NOT NULL,
    ended_by        text,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (ended_on >= since),
    CHECK ((ended_on IS NULL) = (end_kind IS NULL)),
    CHECK (end_kind IN ('HANDED_OVER', 'ENDED'))
  )`,
  'CREATE INDEX responsible_helper_id ON responsible_helper (id)',
  'CREATE INDEX responsible_helper_division ON responsible_helper (division_code)',
  'CREATE INDEX responsible_helper_household ON responsible_helper (household_id, since)',
  // version counts the revisions; everything else of a plan stays as it was made.
  `CREATE TABLE help_plan (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    period_id     uuid NOT NULL,
    made_on       date NOT NULL,
    due_on        date,
    due_clauses   text[] NOT NULL DEFAULT '{}',
    version       int NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, period_id),
    FOREIGN KEY (county_code, period_id) REFERENCES monitoring_period (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX help_plan_period ON help_plan (period_id)',
  'CREATE INDEX help_plan_id ON help_plan (id)',
  'CREATE INDEX help_plan_division ON help_plan (division_code)',
  'CREATE INDEX help_plan_household ON help_plan (household_id, made_on)',
  `CREATE TABLE help_plan_revision (
    id              uuid DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    plan_id         uuid NOT NULL,
    version         int NOT NULL,
    kind            text NOT NULL,
    occurred_on     date NOT NULL,
    gaps            text[] NOT NULL,
    reason          text,
    late_reason     text,
    warnings        jsonb NOT NULL,
    account         text NOT NULL,
    role            text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, plan_id, version),
    CHECK (kind IN ('SINGLE', 'COMPREHENSIVE')),
    FOREIGN KEY (county_code, plan_id) REFERENCES help_plan (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX help_plan_revision_plan ON help_plan_revision (plan_id, version)',
  'CREATE INDEX help_plan_revision_id ON help_plan_revision (id)',
  'CREATE INDEX help_plan_revision_division ON help_plan_revision (division_code)',
  'CREATE INDEX help_plan_revision_household ON help_plan_revision (household_id)',
  // plan_id is null while a measure runs ahead of its plan. Deliveries stand in measure_delivery.
  `CREATE TABLE help_measure (
    id               uuid DEFAULT uuidv7(),
    household_id     uuid NOT NULL,
    period_id        uuid NOT NULL,
    plan_id          uuid,
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
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    division_code    text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (planned_until >= planned_from),
    CHECK (dropped_on >= added_on),
    FOREIGN KEY (county_code, period_id) REFERENCES monitoring_period (county_code, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (county_code, plan_id) REFERENCES help_plan (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX help_measure_id ON help_measure (id)',
  'CREATE INDEX help_measure_ahead ON help_measure (period_id) WHERE plan_id IS NULL',
  'CREATE INDEX help_measure_division ON help_measure (division_code)',
  'CREATE INDEX help_measure_household ON help_measure (household_id, added_on)',
  'CREATE INDEX help_measure_plan ON help_measure (plan_id)',
  // Who recorded the deliveries that no department reports.
  `CREATE TABLE own_delivery (
    delivery_id     uuid,
    household_id    uuid NOT NULL,
    account         text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, delivery_id)
  )`,
  'CREATE INDEX own_delivery_delivery ON own_delivery (delivery_id)',
  'CREATE INDEX own_delivery_division ON own_delivery (division_code)',
  'CREATE INDEX own_delivery_household ON own_delivery (household_id)',
  // Once a household, kind and year: whoever writes holds the households; two of merged households count as one.
  `CREATE TABLE explainer_sheet (
    id              uuid DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    kind            text NOT NULL,
    year            int NOT NULL,
    handed_out_on   date NOT NULL,
    account         text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (EXTRACT(year FROM handed_out_on) = (year)::numeric),
    CHECK (kind IN ('APPLICATION', 'ASSISTANCE'))
  )`,
  'CREATE INDEX explainer_sheet_id ON explainer_sheet (id)',
  'CREATE INDEX explainer_sheet_division ON explainer_sheet (division_code)',
  'CREATE INDEX explainer_sheet_household ON explainer_sheet (household_id, kind, year)',
  'CREATE INDEX explainer_sheet_of_year ON explainer_sheet (kind, year, division_code, household_id)',
  ...divisionSecurity('responsible_helper', { sectors: ['rural'] }),
  ...divisionSecurity('help_plan', { sectors: ['rural'] }),
  ...divisionSecurity('help_plan_revision', { sectors: ['rural'] }),
  ...recordsStay('help_plan_revision'),
  ...divisionSecurity('help_measure', { sectors: ['rural'] }),
  ...divisionSecurity('own_delivery', { sectors: ['rural'] }),
  ...divisionSecurity('explainer_sheet', { sectors: ['rural'] }),
];
