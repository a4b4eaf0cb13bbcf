import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox and inbox, the same in every service. They hold no row of one division alone, so no row-level security. */
export class CreateEventTables1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id            uuid NOT NULL DEFAULT uuidv7() UNIQUE,
        type          text NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        payload       jsonb NOT NULL,
        recorded_at   timestamptz NOT NULL DEFAULT now(),
        relayed_at    timestamptz,
        -- Why it cannot be delivered: the event and the place that breaks its schema, never the value.
        refused       text
      )`);
    await runner.query(
      'CREATE INDEX outbox_waiting ON outbox (seq) WHERE relayed_at IS NULL AND refused IS NULL',
    );
    await runner.query(`
      CREATE TABLE inbox (
        event_id   uuid PRIMARY KEY,
        type       text NOT NULL,
        handled_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inbox');
    await runner.query('DROP TABLE outbox');
  }
}
