import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prompts sorted by the day of their answer, and leads found by that of their visit, which stand with the tasks that ask for them. */
export class SortByDueDay1791200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX task_visit_by_day, task_sorted_prompt_due');
  }
}

const statements = [
  `CREATE INDEX task_visit_by_day ON task (county_code, due_key, subject_id) WHERE kind = 'VERIFY_LEAD'`,
  `CREATE INDEX task_sorted_prompt_due ON task (county_code, due_key, id, division_code) WHERE kind = 'ANSWER_PROMPT'`,
];
