import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From when a task can be done, and whether its day waits for the calendar of a year. */
export class SayWhenPossible1765050030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE task ADD possible_from date, ADD provisional boolean NOT NULL DEFAULT false',
    );
    await runner.query('CREATE INDEX task_provisional ON task (kind) WHERE provisional');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP possible_from, DROP provisional');
  }
}
