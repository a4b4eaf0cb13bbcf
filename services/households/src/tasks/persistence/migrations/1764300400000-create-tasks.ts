import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that waits for somebody. */
export class CreateTasks1764300400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task CASCADE');
  }
}

const statements = [
  // A task is what one level has to do next; step tells several of one subject apart. The day to sort by is stored:
  // row-level security keeps an index on an expression from being used.
  `CREATE TABLE task (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid,
    kind          text NOT NULL,
    subject_id    uuid NOT NULL,
    step          text NOT NULL DEFAULT '',
    level         text NOT NULL,
    sector        text,
    opened_on     date NOT NULL,
    due_on        date,
    closed_on     date,
    clause_ids    text[] NOT NULL DEFAULT '{}',
    division_code text COLLATE "C" NOT NULL,
    due_key       date GENERATED ALWAYS AS (COALESCE(due_on, 'infinity'::date)) STORED,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, kind, subject_id, step),
    CHECK (level IN ('village', 'township', 'county'))
  )`,
  'CREATE INDEX task_subject ON task (subject_id, kind)',
  'CREATE INDEX task_id ON task (id)',
  `CREATE INDEX task_duplicate ON task (subject_id) WHERE kind = 'CHECK_DUPLICATE' AND closed_on IS NULL`,
  'CREATE INDEX task_household ON task (household_id)',
  'CREATE INDEX task_of_division ON task (division_code, closed_on)',
  'CREATE INDEX task_open_by_day ON task (due_key, id, division_code) WHERE closed_on IS NULL',
  'CREATE INDEX task_open_of_county ON task (county_code, due_key, id, division_code) WHERE closed_on IS NULL',
  'CREATE INDEX task_open_of_level ON task (county_code, level, due_key, id, division_code) WHERE closed_on IS NULL',
  `CREATE INDEX task_prompt ON task (opened_on DESC, id DESC) WHERE kind = 'ANSWER_PROMPT'`,
  `CREATE INDEX task_prompt_of_division ON task (division_code, opened_on DESC, id DESC) WHERE kind = 'ANSWER_PROMPT'`,
  `CREATE INDEX task_prompt_of_household ON task (household_id) WHERE kind = 'ANSWER_PROMPT'`,
  ...divisionSecurity('task', { sectorColumn: 'sector' }),
];
