import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was recorded under which key of which account, the same in every service; written by @dixian/recording alone.
 * It holds ids of no division, so it is bound to the account instead, which the recording transaction names.
 */
export class CreateRecording1700000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recording (
        account     text NOT NULL,
        key         text NOT NULL,
        act         text NOT NULL,
        input_hash  bytea NOT NULL,
        answer      jsonb,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account, key)
      )`);
    await runner.query('ALTER TABLE recording ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY own_account ON recording USING (account = current_setting('dixian.account', true))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recording');
  }
}
