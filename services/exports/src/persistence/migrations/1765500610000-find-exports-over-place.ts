import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An extract of somebody's data tells which exports of its place may have carried them, the newest first. */
export class FindExportsOverPlace1765500610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX export_job_place ON export_job (division_code, id DESC) WHERE personal_data',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX export_job_place');
  }
}
