import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which subscribers have yet to handle which event: a row goes when its subscriber says that it has. What is left is told
 * again, however often a queue loses it. The inbox learns whose event it holds, so that both sides can be compared.
 */
export class AwaitSubscribers1765070000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_awaited (
        subscriber text NOT NULL,
        event_id   uuid NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
        since      timestamptz NOT NULL DEFAULT now(),
        told       int NOT NULL DEFAULT 1,
        tell_at    timestamptz NOT NULL,
        PRIMARY KEY (event_id, subscriber)
      )`);
    await runner.query('CREATE INDEX outbox_awaited_due ON outbox_awaited (tell_at)');
    await runner.query(
      `CREATE INDEX outbox_given ON outbox (type, id) WHERE relayed_at IS NOT NULL AND refused IS NULL`,
    );
    await runner.query('ALTER TABLE inbox ADD COLUMN publisher text, ADD COLUMN unknown_since timestamptz');
    await runner.query('CREATE INDEX inbox_of_publisher ON inbox (publisher, event_id)');
    await runner.query('CREATE INDEX inbox_unknown ON inbox (unknown_since) WHERE unknown_since IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX inbox_unknown');
    await runner.query('DROP INDEX inbox_of_publisher');
    await runner.query('ALTER TABLE inbox DROP COLUMN publisher, DROP COLUMN unknown_since');
    await runner.query('DROP INDEX outbox_given');
    await runner.query('DROP TABLE outbox_awaited');
  }
}
