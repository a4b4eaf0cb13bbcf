import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A copy of the policies by which the service decides, so that it starts alone. */
export class CreatePolicySetKept1765480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE policy_set_kept (
      number      bigint PRIMARY KEY,
      digest      text NOT NULL,
      content     jsonb NOT NULL,
      recorded_at timestamptz NOT NULL DEFAULT service_now()
    )`);
    await runner.query('CREATE INDEX policy_set_kept_digest ON policy_set_kept (digest, number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_set_kept');
  }
}
