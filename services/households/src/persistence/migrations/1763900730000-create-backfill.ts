import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was worked out once for rows older than the tables it stands in; it needs the policies, so no migration can. */
export class CreateBackfill1763900730000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE backfill (name text PRIMARY KEY, done_at timestamptz NOT NULL DEFAULT now())',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE backfill');
  }
}
