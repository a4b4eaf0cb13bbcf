import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of all lists of a county are read by contract. */
export class SortSubsidyLines1765500001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX subsidy_line_sorted_contract ON subsidy_line (county_code, contract_number, from_on, id, division_code)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX subsidy_line_sorted_contract');
  }
}
