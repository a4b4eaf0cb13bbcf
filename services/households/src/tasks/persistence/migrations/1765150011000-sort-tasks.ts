import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortTasks1765150011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX task_sorted_closed, task_sorted_opened_on, task_sorted_closed_on, task_sorted_division, task_sorted_closed_division, task_sorted_prompt, task_sorted_rule, task_sorted_prompt_division',
    );
  }
}

const statements = [
  'CREATE INDEX task_sorted_closed ON task (county_code, due_key, id, division_code) WHERE closed_on IS NOT NULL',
  'CREATE INDEX task_sorted_opened_on ON task (county_code, opened_on, id, division_code)',
  'CREATE INDEX task_sorted_closed_on ON task (county_code, closed_on, id, division_code)',
  'CREATE INDEX task_sorted_division ON task (county_code, division_code, id) WHERE closed_on IS NULL',
  'CREATE INDEX task_sorted_closed_division ON task (county_code, division_code, id) WHERE closed_on IS NOT NULL',
  `CREATE INDEX task_sorted_prompt ON task (county_code, opened_on, id, division_code) WHERE kind = 'ANSWER_PROMPT'`,
  `CREATE INDEX task_sorted_rule ON task (county_code, split_part(step, ':', 1), id, division_code) WHERE kind = 'ANSWER_PROMPT'`,
  `CREATE INDEX task_sorted_prompt_division ON task (county_code, division_code, id) WHERE kind = 'ANSWER_PROMPT'`,
];
