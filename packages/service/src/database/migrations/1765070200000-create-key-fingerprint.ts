import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which keys this database was written: a hash of each, so that a service with another key does not start on it. */
export class CreateKeyFingerprint1765070200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE key_fingerprint (
        name        text PRIMARY KEY,
        fingerprint bytea NOT NULL,
        seen_at     timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE key_fingerprint');
  }
}
