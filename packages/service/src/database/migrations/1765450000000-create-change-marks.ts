import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What changed, in words that tell nothing: a kind, a place, whose rows, and by which transaction. Rows are added only, so
 * that no transaction waits for another. They bind nobody by row-level security: services and the gateway read them.
 */
export class CreateChangeMarks1765450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE change_mark (
        transaction   bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
        kind          text NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        sector        text NOT NULL,
        marked_at     timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (transaction, kind, division_code, sector)
      )`);
    await runner.query('CREATE INDEX change_mark_old ON change_mark (marked_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE change_mark');
  }
}
