import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ways to find tasks: the open ones of a county by due day, of one level or of all, those of the whole country, and
 * those of a village or township on any day. Tasks without a due day come last.
 */
export class IndexTasks1763900700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX task_of_division, task_open_by_day, task_open_of_county, task_open_of_level',
    );
    await runner.query('ALTER TABLE task DROP COLUMN county_code, DROP COLUMN due_key');
  }
}

// Both are stored: row-level security keeps an index on left(division_code, 6) or coalesce(due_on, ...) from being used.
// division_code at the end lets the rows out of the caller's sight be passed over without reading them.
const statements = [
  `ALTER TABLE task
     ADD COLUMN county_code text COLLATE "C" NOT NULL GENERATED ALWAYS AS (left(division_code, 6)) STORED,
     ADD COLUMN due_key date NOT NULL GENERATED ALWAYS AS (coalesce(due_on, 'infinity')) STORED`,
  `CREATE INDEX task_open_of_level ON task (county_code, level, due_key, id, division_code)
     WHERE closed_on IS NULL`,
  `CREATE INDEX task_open_of_county ON task (county_code, due_key, id, division_code)
     WHERE closed_on IS NULL`,
  `CREATE INDEX task_open_by_day ON task (due_key, id, division_code) WHERE closed_on IS NULL`,
  'CREATE INDEX task_of_division ON task (division_code, closed_on)',
];
