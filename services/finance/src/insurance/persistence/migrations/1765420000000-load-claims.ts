import { loadedBy } from '@dixian/imports';
import { DEPARTMENT_ENTRY, loadedTable, toldByHousehold } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims come by a ledger, too: by household code or number and contract number, which may be known later than they are. */
export class LoadClaims1765420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM insurance_claim WHERE household_id IS NULL OR contract_id IS NULL');
    await runner.query('DROP INDEX insurance_claim_record, insurance_claim_of_number');
    for (const name of ['mark', 'changed', 'removed', 'wipes_numbers'])
      await runner.query(`DROP TRIGGER insurance_claim_${name} ON insurance_claim`);
    await runner.query(
      `ALTER TABLE insurance_claim ALTER COLUMN household_id SET NOT NULL, ALTER COLUMN contract_id SET NOT NULL,
         DROP COLUMN household_code, DROP COLUMN certificate_index, DROP COLUMN contract_number, DROP COLUMN risk,
         DROP COLUMN tender_reference, DROP COLUMN occurrence, DROP COLUMN source, DROP COLUMN loaded_by,
         DROP COLUMN speaks_for, DROP COLUMN speaks_assumed, DROP COLUMN placed_by,
         ADD UNIQUE (county_code, contract_id, household_id, reported_on)`,
    );
  }
}

const KEY = ['contract_number', 'reported_on'];

const statements = [
  `ALTER TABLE insurance_claim ADD COLUMN household_code text, ADD COLUMN contract_number text, ADD COLUMN risk text,
     ADD COLUMN tender_reference text, ADD COLUMN occurrence int NOT NULL DEFAULT 1,
     ADD COLUMN source text NOT NULL DEFAULT '${DEPARTMENT_ENTRY}', ALTER COLUMN household_id DROP NOT NULL,
     ALTER COLUMN contract_id DROP NOT NULL`,
  `UPDATE insurance_claim l SET contract_number = c.contract_number FROM insurance_contract c WHERE c.id = l.contract_id`,
  `UPDATE insurance_claim l SET household_code = h.code FROM registered_household h WHERE h.id = l.household_id`,
  'ALTER TABLE insurance_claim ALTER COLUMN contract_number SET NOT NULL, ALTER COLUMN source DROP DEFAULT',
  'CREATE INDEX insurance_claim_code ON insurance_claim (household_code)',
  'CREATE INDEX insurance_claim_of_number ON insurance_claim (county_code, contract_number) WHERE contract_id IS NULL',
  ...loadedTable('insurance_claim'),
  ...toldByHousehold('insurance_claim', KEY),
  ...loadedBy('insurance_claim', [
    ...['household_code', 'certificate_index', 'contract_number', 'risk', 'tender_reference', 'reported_on'],
    ...['claimed', 'paid', 'paid_on', 'source'],
  ]),
];
