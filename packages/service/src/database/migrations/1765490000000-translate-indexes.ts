import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What blind indexes under one key are under another, kept while a key is replaced and as long as events of before come. */
export class TranslateIndexes1765490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE index_translation (
        former   bytea NOT NULL,
        present  bytea NOT NULL,
        from_key bytea NOT NULL,
        to_key   bytea NOT NULL,
        kept_at  timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (former, to_key)
      )`);
    await runner.query('CREATE INDEX index_translation_back ON index_translation (present, from_key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE index_translation');
  }
}
