import { loadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bills with what offices print beside the payments; who has a number is told by it. */
export class WidenSettlements1765230001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of undo) await runner.query(sql);
  }
}

const RECORD = 'county_code, certificate_index, settled_on, kind, total_cost';

const statements = [
  `ALTER TABLE settlement ADD COLUMN settlement_number text, ADD COLUMN institution text, ADD COLUMN admitted_on date,
     ADD COLUMN left_on date, ADD COLUMN in_scope bigint, ADD COLUMN other_paid bigint`,
  `DO $$
   DECLARE
     name text;
   BEGIN
     FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'settlement'::regclass AND contype = 'u' LOOP
       EXECUTE format('ALTER TABLE settlement DROP CONSTRAINT %I', name);
     END LOOP;
   END $$`,
  'CREATE UNIQUE INDEX settlement_number ON settlement (county_code, settlement_number, occurrence) WHERE settlement_number IS NOT NULL',
  `CREATE UNIQUE INDEX settlement_record ON settlement (${RECORD}, occurrence) WHERE settlement_number IS NULL`,
  `CREATE INDEX settlement_alike ON settlement (${RECORD})`,
  ...loadedBy('settlement', [
    'household_code',
    'certificate_index',
    'settled_on',
    'kind',
    'total_cost',
    'basic_insurance',
    'serious_illness_insurance',
    'medical_aid',
    'self_paid',
    'settlement_number',
    'institution',
    'admitted_on',
    'left_on',
    'in_scope',
    'other_paid',
    'source',
  ]),
];

const undo = [
  'DROP INDEX settlement_number, settlement_record, settlement_alike',
  `ALTER TABLE settlement DROP COLUMN settlement_number, DROP COLUMN institution, DROP COLUMN admitted_on,
     DROP COLUMN left_on, DROP COLUMN in_scope, DROP COLUMN other_paid`,
];
