import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times a household is monitored, cases of every procedure, and the tasks that wait for somebody. */
export class CreateMonitoringPeriod1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...periods, ...cases, ...acts, ...tasks, ...secured()]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task, monitoring_period CASCADE');
    await runner.query('ALTER TABLE monitoring_case DROP COLUMN kind, DROP COLUMN period_id');
    await runner.query('ALTER TABLE case_act DROP COLUMN household_id');
  }
}

const periods = [
  // identified_on is the first day of its month where only the month is known.
  `CREATE TABLE monitoring_period (
    id                  uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id        uuid NOT NULL REFERENCES household,
    basis               text NOT NULL CHECK (basis IN ('IDENTIFICATION', 'RELABELLING', 'TAKEN_OVER')),
    case_id             uuid UNIQUE REFERENCES monitoring_case,
    category            text,
    risks               text[] NOT NULL DEFAULT '{}',
    identified_on       date NOT NULL,
    month_only          boolean NOT NULL DEFAULT false,
    eliminated_on       date,
    elimination_mode    text,
    elimination_case_id uuid UNIQUE REFERENCES monitoring_case,
    source              text NOT NULL,
    division_code       text COLLATE "C" NOT NULL,
    CHECK (eliminated_on >= identified_on)
  )`,
  'CREATE UNIQUE INDEX monitoring_period_open ON monitoring_period (household_id) WHERE eliminated_on IS NULL',
  'CREATE INDEX monitoring_period_household ON monitoring_period (household_id, identified_on)',
  'CREATE INDEX monitoring_period_division ON monitoring_period (division_code, identified_on DESC, id DESC)',
  'CREATE INDEX monitoring_period_by_day ON monitoring_period (identified_on DESC, id DESC)',
];

// One household, one open case; what came before, and whether it is monitored, is for the use-cases to ask.
const cases = [
  `ALTER TABLE monitoring_case
     ADD COLUMN kind text NOT NULL DEFAULT 'IDENTIFICATION'
       CHECK (kind IN ('IDENTIFICATION', 'ELIMINATION', 'RELABELLING')),
     ADD COLUMN period_id uuid REFERENCES monitoring_period,
     ALTER COLUMN lead_id DROP NOT NULL`,
  'DROP INDEX monitoring_case_standing',
  'CREATE UNIQUE INDEX monitoring_case_standing ON monitoring_case (household_id) WHERE ended_on IS NULL',
];

// Of what was recorded only the household and its division may follow a move or a merger.
const acts = [
  'DROP TRIGGER case_act_stays ON case_act',
  'ALTER TABLE case_act ADD COLUMN household_id uuid',
  'UPDATE case_act a SET household_id = c.household_id FROM monitoring_case c WHERE c.id = a.case_id',
  'ALTER TABLE case_act ALTER COLUMN household_id SET NOT NULL',
  'CREATE INDEX case_act_household ON case_act (household_id)',
  `CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{division_code,household_id}'::text[]
       <> to_jsonb(OLD) - '{division_code,household_id}'::text[] THEN
       RAISE EXCEPTION 'What was recorded in % is never changed or removed', TG_TABLE_NAME;
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER case_act_stays BEFORE UPDATE OR DELETE ON case_act
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  'DROP FUNCTION refuse_change_of_act',
];

// A task is what one level has to do next; step tells several of one subject apart.
const tasks = [
  `CREATE TABLE task (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    kind          text NOT NULL,
    subject_id    uuid NOT NULL,
    step          text NOT NULL DEFAULT '',
    level         text NOT NULL CHECK (level IN ('village', 'township', 'county')),
    sector        text,
    opened_on     date NOT NULL,
    due_on        date,
    closed_on     date,
    clause_ids    text[] NOT NULL DEFAULT '{}',
    division_code text COLLATE "C" NOT NULL,
    UNIQUE (kind, subject_id, step)
  )`,
  'CREATE INDEX task_household ON task (household_id)',
];

function secured(): string[] {
  return [...divisionSecurity('monitoring_period'), ...divisionSecurity('task', { sectorColumn: 'sector' })];
}
