import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A department's tasks, each told with every change of it. */
export class CreateDutyTasks1765170200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duty_task');
  }
}

const statements = [
  `CREATE TABLE duty_task (
    id            uuid NOT NULL DEFAULT uuidv7(),
    kind          text NOT NULL,
    subject_id    uuid NOT NULL,
    step          text NOT NULL DEFAULT '',
    household_id  uuid,
    person_id     uuid,
    level         text NOT NULL,
    sector        text,
    opened_on     date NOT NULL,
    due_on        date,
    provisional   boolean NOT NULL DEFAULT false,
    closed_on     date,
    clause_ids    text[] NOT NULL DEFAULT '{}',
    obligation_id uuid,
    version       bigint NOT NULL DEFAULT 1,
    told          boolean NOT NULL DEFAULT false,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, kind, subject_id, step)
  )`,
  'CREATE INDEX duty_task_id ON duty_task (id)',
  'CREATE INDEX duty_task_division ON duty_task (division_code)',
  'CREATE INDEX duty_task_household ON duty_task (household_id)',
  'CREATE INDEX duty_task_subject ON duty_task (subject_id, kind)',
  'CREATE INDEX duty_task_open ON duty_task (county_code, kind, opened_on) WHERE closed_on IS NULL',
  'CREATE INDEX duty_task_untold ON duty_task (id) WHERE NOT told',
  ...divisionSecurity('duty_task'),
];
