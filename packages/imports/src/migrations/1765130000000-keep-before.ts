import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows as they were before a run changed them, so that the run can be taken back. */
export class KeepBefore1765130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_before (
        run_id        uuid NOT NULL,
        table_name    text NOT NULL,
        row_id        uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        before        jsonb NOT NULL,
        after         jsonb,
        PRIMARY KEY (county_code, run_id, table_name, row_id)
      )`);
    await runner.query('CREATE INDEX import_before_run ON import_before (run_id, table_name, row_id)');
    for (const sql of divisionSecurity('import_before')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_before');
  }
}
