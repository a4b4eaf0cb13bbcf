import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose of an office a task is, whose it was, and who does whose work for some days. */
export class AssignTasks1765340040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE substitution, task_assignment');
    await runner.query('DROP TRIGGER task_leaves_office ON task');
    await runner.query('DROP FUNCTION task_leaves_office');
    await runner.query('ALTER TABLE task DROP assigned_to, DROP assigned_on');
  }
}

// Whoever a task was assigned to works in an office: where the household moves to another county, it waits there for all.
const statements = [
  'ALTER TABLE task ADD assigned_to text, ADD assigned_on date',
  'CREATE INDEX task_assigned ON task (county_code, assigned_to, due_key, id) WHERE closed_on IS NULL AND assigned_to IS NOT NULL',
  `CREATE FUNCTION task_leaves_office() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.assigned_to := NULL;
    NEW.assigned_on := NULL;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER task_leaves_office BEFORE UPDATE OF division_code ON task FOR EACH ROW
    WHEN (OLD.assigned_to IS NOT NULL AND left(OLD.division_code, 6) <> left(NEW.division_code, 6))
    EXECUTE FUNCTION task_leaves_office()`,
  `CREATE TABLE task_assignment (
    id            uuid NOT NULL DEFAULT uuidv7(),
    task_id       uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector        text,
    from_account  text,
    account       text,
    assigned_on   date NOT NULL,
    reason        text,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX task_assignment_of_task ON task_assignment (task_id, id)',
  ...divisionSecurity('task_assignment', { sectorColumn: 'sector' }),
  `CREATE TABLE substitution (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector        text,
    account       text NOT NULL,
    substitute    text NOT NULL,
    from_on       date NOT NULL,
    to_on         date NOT NULL,
    reason        text,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id),
    CHECK (from_on <= to_on)
  )`,
  'CREATE INDEX substitution_by_id ON substitution (id)',
  'CREATE INDEX substitution_of_county ON substitution (county_code, from_on, id, division_code)',
  'CREATE INDEX substitution_for ON substitution (county_code, substitute, from_on)',
  ...divisionSecurity('substitution', { sectorColumn: 'sector' }),
];
