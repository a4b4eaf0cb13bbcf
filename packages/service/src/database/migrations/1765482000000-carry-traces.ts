import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which piece of a trace an event comes from, by itself: a transaction of traced work says so (`dixian.trace`), and every
 * statement that writes to the outbox follows, also those that build their events in SQL. Most events come from none.
 */
export class CarryTraces1765482000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE outbox ADD COLUMN trace text DEFAULT nullif(current_setting('dixian.trace', true), '')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP COLUMN trace');
  }
}
