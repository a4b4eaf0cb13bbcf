import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What supervision decided of the duty that a task meets: waived, suspended; and by which duty a task without household is found. */
export class ExcuseTasks1765440011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE task ADD waived_on date, ADD paused_from date, ADD paused_until date, ADD late_days text',
    );
    await runner.query(
      'CREATE INDEX task_obligation ON task (obligation_id) WHERE obligation_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX task_obligation');
    await runner.query(
      'ALTER TABLE task DROP waived_on, DROP paused_from, DROP paused_until, DROP late_days',
    );
  }
}
