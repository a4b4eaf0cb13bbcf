import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits of the yearly survey (集中排查, PA-2025-1.2.1), and the offices a department's lead passes (PA-2025-1.2.4). */
export class CreateSurveyVisit1763900810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lead_forwarding, survey_visit');
  }
}

const statements = [
  `CREATE TABLE survey_visit (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    visited_on      date NOT NULL,
    risk_found      boolean NOT NULL,
    finding         text,
    lead_id         uuid REFERENCES lead,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    position        int NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key, position),
    CHECK (risk_found = (lead_id IS NOT NULL))
  )`,
  'CREATE INDEX survey_visit_household ON survey_visit (household_id, visited_on)',
  'CREATE INDEX survey_visit_division ON survey_visit (division_code, visited_on)',
  `CREATE TRIGGER survey_visit_stays BEFORE UPDATE OR DELETE ON survey_visit
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  ...divisionSecurity('survey_visit', { sectors: ['rural'] }),
  `CREATE TABLE lead_forwarding (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    lead_id         uuid NOT NULL REFERENCES lead,
    household_id    uuid NOT NULL,
    step            text NOT NULL CHECK (step IN ('OFFICE', 'CENTRE', 'VILLAGE')),
    occurred_on     date NOT NULL,
    receivers       text[] NOT NULL,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    sector          text,
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (lead_id, step),
    UNIQUE (account, idempotency_key)
  )`,
  'CREATE INDEX lead_forwarding_household ON lead_forwarding (household_id)',
  'CREATE INDEX lead_forwarding_division ON lead_forwarding (division_code)',
  `CREATE TRIGGER lead_forwarding_stays BEFORE UPDATE OR DELETE ON lead_forwarding
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  ...divisionSecurity('lead_forwarding', { sectorColumn: 'sector' }),
];
