import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** What the documents said of a case when it opened; it belongs to no household and names nobody. */
export class KeepProcedures1765470010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE monitoring_case DROP procedure_version');
    await runner.query('DROP TABLE procedure_version');
  }
}

const statements = [
  `CREATE TABLE procedure_version (
    sha256  text PRIMARY KEY,
    content jsonb NOT NULL
  )`,
  ...recordsStay('procedure_version'),
  'ALTER TABLE monitoring_case ADD procedure_version text REFERENCES procedure_version',
  // Cases of before, which the start keeps what is in force for.
  'CREATE INDEX monitoring_case_of_no_version ON monitoring_case (id) WHERE procedure_version IS NULL',
];
