import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that reports may be asked in. A run is of a place, which may be wider than a county: no county stands first. */
export class SortRuns1765150016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX import_run_sorted_file_name ON import_run (file_name, id)');
    await runner.query('CREATE INDEX import_run_sorted_rows_rejected ON import_run (rows_rejected, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX import_run_sorted_file_name, import_run_sorted_rows_rejected');
  }
}
