import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which grants are listed. */
export class SortGrants1765263050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS)
      await runner.query(
        `CREATE INDEX allowance_statement_sorted_${column} ON allowance_statement (county_code, ${column}, id, division_code)`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`DROP INDEX allowance_statement_sorted_${column}`);
  }
}

const COLUMNS = ['occurred_on', 'approved'];
