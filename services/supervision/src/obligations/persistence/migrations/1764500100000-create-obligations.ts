import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Obligations with their rule and days. */
export class CreateObligations1764500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const statement of divisionSecurity('obligation', { sectorColumn: 'sector' })) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE obligation');
  }
}

// county_code is stored: row-level security keeps an index on left(division_code, 6) from being used.
// ended_on is the first day an obligation was neither open nor overdue, whether it was met or its clock stopped.
// Once per lead and kind holds in all counties at once: while a move is under way, events name a lead in two.
const statements = [
  `CREATE TABLE obligation (
    id                  uuid NOT NULL DEFAULT uuidv7(),
    kind                text NOT NULL,
    lead_id             uuid NOT NULL,
    household_id        uuid NOT NULL,
    person_id           uuid,
    division_code       text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
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
    stopped_on          date,
    stopped_recorded_at timestamptz,
    ended_on            date GENERATED ALWAYS AS (least(met_on, stopped_on)) STORED,
    flagged_at          timestamptz,
    opened_at           timestamptz NOT NULL,
    PRIMARY KEY (county_code, id),
    CONSTRAINT obligation_source_key UNIQUE (lead_id, kind)
  )`,
  'CREATE INDEX obligation_by_id ON obligation (id)',
  'CREATE INDEX obligation_of_county ON obligation (county_code, due_on, id)',
  'CREATE INDEX obligation_of_division ON obligation (division_code, due_on, id)',
  'CREATE INDEX obligation_by_due_day ON obligation (due_on, id)',
  'CREATE INDEX obligation_of_household ON obligation (household_id, due_on, id)',
  'CREATE INDEX obligation_open ON obligation (county_code, due_on, id) WHERE ended_on IS NULL',
  'CREATE INDEX obligation_unflagged ON obligation (due_on) WHERE ended_on IS NULL AND flagged_at IS NULL',
  'CREATE INDEX obligation_ended ON obligation (ended_on)',
  'CREATE INDEX obligation_provisional ON obligation (triggered_on, duration) WHERE provisional',
];
