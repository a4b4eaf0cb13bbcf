import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a lead of a ledger has with the run that loaded it: the run, the line it was as loaded, so that the same line
 * stays the same lead after a correction, and the run it was taken back with, so that the line can be loaded again.
 */
export class LoadLeads1765160000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead ADD loaded_by uuid, ADD line text, ADD taken_back_with uuid');
    await runner.query('CREATE INDEX lead_loaded_by ON lead (loaded_by) WHERE loaded_by IS NOT NULL');
    await runner.query('DROP INDEX lead_of_ledger');
    // A ledger has no lead numbers: the same line again is the same lead.
    await runner.query(
      `CREATE UNIQUE INDEX lead_of_line ON lead (county_code, household_id, line)
       WHERE line IS NOT NULL AND taken_back_with IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX lead_of_line');
    await runner.query('ALTER TABLE lead DROP loaded_by, DROP line, DROP taken_back_with');
  }
}
