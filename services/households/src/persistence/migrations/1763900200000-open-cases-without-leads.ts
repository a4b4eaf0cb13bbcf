import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of release and of re-labelling begin with no lead, and a release may have no printed procedure. */
export class OpenCasesWithoutLeads1763900200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE monitoring_case
      ALTER COLUMN channel DROP NOT NULL,
      ALTER COLUMN document_id DROP NOT NULL,
      ALTER COLUMN procedure_id DROP NOT NULL,
      ADD CONSTRAINT monitoring_case_of_lead CHECK ((kind = 'IDENTIFICATION') = (lead_id IS NOT NULL)),
      ADD CONSTRAINT monitoring_case_of_period CHECK ((kind = 'ELIMINATION') = (period_id IS NOT NULL)),
      ADD CONSTRAINT monitoring_case_printed CHECK (
        (document_id IS NULL) = (procedure_id IS NULL) AND (document_id IS NOT NULL OR kind = 'ELIMINATION'))`);
    await runner.query(
      'CREATE INDEX monitoring_case_period ON monitoring_case (period_id) WHERE period_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX monitoring_case_period');
    await runner.query(`ALTER TABLE monitoring_case
      DROP CONSTRAINT monitoring_case_of_lead,
      DROP CONSTRAINT monitoring_case_of_period,
      DROP CONSTRAINT monitoring_case_printed,
      ALTER COLUMN channel SET NOT NULL,
      ALTER COLUMN document_id SET NOT NULL,
      ALTER COLUMN procedure_id SET NOT NULL`);
  }
}
