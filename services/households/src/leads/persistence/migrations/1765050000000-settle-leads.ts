import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day a lead was settled, and what became of it; until then its days to identify the household run. */
export class SettleLeads1765050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE lead ADD settled_on date, ADD settled_as text, ADD settled_by uuid,
         ADD CHECK ((settled_on IS NULL) = (settled_as IS NULL)), ADD CHECK (settled_on >= found_on)`,
    );
    await runner.query('CREATE INDEX lead_unsettled ON lead (household_id) WHERE settled_on IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead DROP settled_on, DROP settled_as, DROP settled_by');
  }
}
