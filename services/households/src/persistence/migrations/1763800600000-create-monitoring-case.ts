import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of identification and their histories, for line roles and the rural office. */
export class CreateMonitoringCase1763800600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...statements, ...secured()]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_act, monitoring_case');
    await runner.query('DROP FUNCTION refuse_change_of_act');
  }
}

// From state on, the columns follow from the acts and are written with them; opened_in stays when divisions are recoded.
const statements = [
  `CREATE TABLE monitoring_case (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id   uuid NOT NULL REFERENCES household,
    lead_id        uuid NOT NULL UNIQUE REFERENCES lead,
    document_id    text NOT NULL,
    procedure_id   text NOT NULL,
    opened_in      text NOT NULL,
    opened_on      date NOT NULL,
    found_on       date NOT NULL,
    channel        text NOT NULL,
    included_month text,
    due_on         date,
    version        int NOT NULL DEFAULT 1,
    state          text NOT NULL,
    state_since    date NOT NULL,
    next_step      text,
    category       text,
    ended_on       date,
    division_code  text COLLATE "C" NOT NULL
  )`,
  // One household, one case: only where an earlier one came to nothing may another follow.
  `CREATE UNIQUE INDEX monitoring_case_standing ON monitoring_case (household_id)
     WHERE state NOT IN ('CLOSED_NO_RISK', 'REJECTED')`,
  'CREATE INDEX monitoring_case_by_day ON monitoring_case (opened_on DESC, id DESC)',
  'CREATE INDEX monitoring_case_of_household ON monitoring_case (household_id, opened_on DESC, id DESC)',
  'CREATE INDEX monitoring_case_of_division ON monitoring_case (division_code, opened_on DESC, id DESC)',
  'CREATE INDEX monitoring_case_waiting ON monitoring_case (next_step, opened_on DESC, id DESC) WHERE ended_on IS NULL',
  'CREATE INDEX monitoring_case_due ON monitoring_case (due_on) WHERE ended_on IS NULL',
  `CREATE TABLE case_act (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    case_id         uuid NOT NULL REFERENCES monitoring_case,
    sequence        int NOT NULL,
    kind            text NOT NULL,
    occurred_on     date NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    account         text NOT NULL,
    role            text NOT NULL,
    acting_for      text NOT NULL,
    level           text,
    evidence        jsonb NOT NULL,
    late_reason     text,
    corrects        uuid REFERENCES case_act,
    idempotency_key text NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (case_id, sequence),
    UNIQUE (account, idempotency_key)
  )`,
  'CREATE INDEX case_act_division ON case_act (division_code)',
  // Only the code of the division may follow a recoding; what was recorded stays.
  `CREATE FUNCTION refuse_change_of_act() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'division_code' <> to_jsonb(OLD) - 'division_code' THEN
       RAISE EXCEPTION 'An act of a case is never changed or removed';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER case_act_stays BEFORE UPDATE OR DELETE ON case_act
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_act()`,
];

function secured(): string[] {
  return ['monitoring_case', 'case_act'].flatMap((table) => divisionSecurity(table, { sectors: ['rural'] }));
}
