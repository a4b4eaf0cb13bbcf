import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may see numbers finds persons by the last four of certificate or phone; what is kept already is indexed by a job. */
export class IndexNumberEnds1765360100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person ADD COLUMN certificate_end bytea, ADD COLUMN phone_end bytea');
    await runner.query('CREATE INDEX person_certificate_end ON person (county_code, certificate_end)');
    await runner.query('CREATE INDEX person_phone_end ON person (county_code, phone_end)');
    await runner.query('CREATE INDEX person_without_end ON person (id) WHERE certificate_end IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN certificate_end, DROP COLUMN phone_end');
  }
}
