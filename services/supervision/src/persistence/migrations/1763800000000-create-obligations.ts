import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['obligation', 'supervised_lead', 'recoded_division'];

/** Obligations with their rule and dates, the leads they come from, and divisions whose code changed. */
export class CreateObligations1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, ...secured()]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}

// county_code is stored: row-level security keeps an index on left(division_code, 6) from being used.
const statements = [
  `CREATE TABLE obligation (
    id                  uuid PRIMARY KEY DEFAULT uuidv7(),
    kind                text NOT NULL,
    lead_id             uuid NOT NULL,
    household_id        uuid NOT NULL,
    person_id           uuid,
    division_code       text COLLATE "C" NOT NULL,
    county_code         text COLLATE "C" NOT NULL GENERATED ALWAYS AS (left(division_code, 6)) STORED,
    sector              text,
    triggered_on        date NOT NULL,
    clause_ids          text[] NOT NULL,
    soft                boolean NOT NULL,
    duration            int,
    unit                text NOT NULL,
    due_on              date NOT NULL,
    previous_due_on     date,
    latest_publicity_on date,
    provisional         boolean NOT NULL,
    notices             text[] NOT NULL,
    met_on              date,
    met_recorded_at     timestamptz,
    flagged_at          timestamptz,
    opened_at           timestamptz NOT NULL,
    CONSTRAINT obligation_source_key UNIQUE (lead_id, kind)
  )`,
  'CREATE INDEX obligation_of_county ON obligation (county_code, due_on, id)',
  'CREATE INDEX obligation_of_division ON obligation (division_code, due_on, id)',
  'CREATE INDEX obligation_by_due_day ON obligation (due_on, id)',
  'CREATE INDEX obligation_of_household ON obligation (household_id, due_on, id)',
  'CREATE INDEX obligation_open ON obligation (county_code, due_on, id) WHERE met_on IS NULL',
  'CREATE INDEX obligation_unflagged ON obligation (due_on) WHERE met_on IS NULL AND flagged_at IS NULL',
  'CREATE INDEX obligation_met ON obligation (met_on)',
  'CREATE INDEX obligation_provisional ON obligation (triggered_on, duration) WHERE provisional',
  `CREATE TABLE supervised_lead (
    lead_id              uuid PRIMARY KEY,
    household_id         uuid NOT NULL,
    division_code        text COLLATE "C" NOT NULL,
    verified_on          date,
    verified_recorded_at timestamptz
  )`,
  'CREATE INDEX supervised_lead_of_division ON supervised_lead (division_code)',
  `CREATE TABLE recoded_division (
    division_id uuid NOT NULL,
    old_code    text COLLATE "C" NOT NULL,
    new_code    text COLLATE "C" NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (division_id, recorded_at)
  )`,
];

// recoded_division holds codes only and belongs to no division; no request reads it.
function secured(): string[] {
  return [
    ...divisionSecurity('obligation', { sectorColumn: 'sector' }),
    ...divisionSecurity('supervised_lead'),
  ];
}
