import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The line that a lead of a ledger was as loaded, so that the same line stays the same lead after a correction. */
export class LoadLeads1765160000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead ADD line text');
    await runner.query('DROP INDEX lead_of_ledger');
    // A ledger has no lead numbers: the same line again is the same lead.
    await runner.query(
      'CREATE UNIQUE INDEX lead_of_line ON lead (county_code, household_id, line) WHERE line IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead DROP line');
    await runner.query(
      `CREATE UNIQUE INDEX lead_of_ledger ON lead (county_code, household_id, channel, found_on, lead_type, pushed_by)
       NULLS NOT DISTINCT WHERE ledger IS NOT NULL`,
    );
  }
}
