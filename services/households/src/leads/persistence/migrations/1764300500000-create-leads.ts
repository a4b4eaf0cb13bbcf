import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Leads with the visit that verified them, their way to the village, the yearly survey, and hits of screening. */
export class CreateLeads1764300500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE screening_hit, survey_visit, lead_forwarding, lead CASCADE');
  }
}

const statements = [
  // The state, and what the visit found, are written once; a correction stands beside the lead.
  `CREATE TABLE lead (
    id               uuid DEFAULT uuidv7(),
    household_id     uuid NOT NULL,
    person_id        uuid,
    channel          text NOT NULL,
    lead_type        text NOT NULL,
    found_on         date NOT NULL,
    received_on      date,
    pushed_by        text,
    sector           text,
    note             text,
    state            text NOT NULL DEFAULT 'RECEIVED',
    received_by      text,
    ledger           text,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    verified_on      date,
    risk_found       boolean,
    finding          text,
    late_reason      text,
    verified_by      text,
    verified_at      timestamptz,
    division_code    text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (num_nonnulls(received_by, ledger) = 1),
    CHECK ((state = 'VERIFIED') = (verified_on IS NOT NULL)),
    CHECK (verified_on >= found_on AND received_on >= found_on),
    CHECK (state IN ('RECEIVED', 'VERIFIED')),
    FOREIGN KEY (county_code, household_id) REFERENCES household (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX lead_id ON lead (id)',
  'CREATE INDEX lead_by_day ON lead (found_on DESC, id DESC)',
  'CREATE INDEX lead_division ON lead (division_code)',
  'CREATE INDEX lead_household ON lead (household_id, found_on DESC, id DESC)',
  'CREATE INDEX lead_of_county ON lead (county_code, found_on DESC, id DESC, division_code)',
  // A ledger has no lead numbers: the same line again is the same lead.
  'CREATE UNIQUE INDEX lead_of_ledger ON lead (county_code, household_id, channel, found_on, lead_type, pushed_by) NULLS NOT DISTINCT WHERE ledger IS NOT NULL',
  `CREATE INDEX lead_waiting ON lead (county_code, found_on DESC, id DESC, division_code) WHERE state = 'RECEIVED'`,
  `CREATE TABLE lead_forwarding (
    id              uuid DEFAULT uuidv7(),
    lead_id         uuid NOT NULL,
    household_id    uuid NOT NULL,
    step            text NOT NULL,
    occurred_on     date NOT NULL,
    receivers       text[] NOT NULL,
    account         text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    sector          text,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, lead_id, step),
    CHECK (step IN ('OFFICE', 'CENTRE', 'VILLAGE')),
    FOREIGN KEY (county_code, lead_id) REFERENCES lead (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX lead_forwarding_lead ON lead_forwarding (lead_id)',
  'CREATE INDEX lead_forwarding_id ON lead_forwarding (id)',
  'CREATE INDEX lead_forwarding_division ON lead_forwarding (division_code)',
  'CREATE INDEX lead_forwarding_household ON lead_forwarding (household_id)',
  `CREATE TABLE survey_visit (
    id              uuid DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    visited_on      date NOT NULL,
    risk_found      boolean NOT NULL,
    finding         text,
    lead_id         uuid,
    account         text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (risk_found = (lead_id IS NOT NULL))
  )`,
  'CREATE INDEX survey_visit_id ON survey_visit (id)',
  'CREATE INDEX survey_visit_division ON survey_visit (division_code, visited_on)',
  'CREATE INDEX survey_visit_household ON survey_visit (household_id, visited_on)',
  // told_of is the household as the department told it: it stays where household_id follows a merger. A hit whose
  // household the register does not know yet waits without a lead.
  `CREATE TABLE screening_hit (
    id            uuid DEFAULT uuidv7(),
    told_of       uuid NOT NULL,
    household_id  uuid NOT NULL,
    person_id     uuid,
    rule          text NOT NULL,
    period        text NOT NULL,
    found_on      date NOT NULL,
    received_on   date NOT NULL,
    lead_type     text NOT NULL,
    department    text NOT NULL,
    sector        text,
    note          text,
    lead_id       uuid,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, lead_id),
    UNIQUE (county_code, told_of, rule, period),
    CHECK (received_on >= found_on),
    FOREIGN KEY (county_code, lead_id) REFERENCES lead (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX screening_hit_lead ON screening_hit (lead_id) WHERE lead_id IS NOT NULL',
  'CREATE INDEX screening_hit_id ON screening_hit (id)',
  'CREATE INDEX screening_hit_division ON screening_hit (division_code)',
  'CREATE INDEX screening_hit_household ON screening_hit (household_id)',
  'CREATE INDEX screening_hit_waiting ON screening_hit (household_id) WHERE lead_id IS NULL',
  ...divisionSecurity('lead', { sectorColumn: 'sector' }),
  ...divisionSecurity('lead_forwarding', { sectorColumn: 'sector' }),
  ...recordsStay('lead_forwarding'),
  ...divisionSecurity('survey_visit', { sectors: ['rural'] }),
  ...recordsStay('survey_visit'),
  ...divisionSecurity('screening_hit', { sectorColumn: 'sector' }),
];
