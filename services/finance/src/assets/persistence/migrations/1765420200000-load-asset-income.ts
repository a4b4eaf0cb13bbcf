import { loadedBy } from '@dixian/imports';
import { DEPARTMENT_ENTRY, loadedTable } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Income of assets and decisions on it come by a ledger, too, that names assets by number: they may be known later than their asset. */
export class LoadAssetIncome1765420200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['asset_income', 'asset_distribution']) {
      await runner.query(`DELETE FROM ${table} WHERE asset_id IS NULL OR source <> '${DEPARTMENT_ENTRY}'`);
      for (const name of ['mark', 'changed', 'removed'])
        await runner.query(`DROP TRIGGER ${table}_${name} ON ${table}`);
      await runner.query(
        `ALTER TABLE ${table} ALTER COLUMN asset_id SET NOT NULL, DROP COLUMN asset_number, DROP COLUMN source,
           DROP COLUMN loaded_by, DROP COLUMN speaks_for, DROP COLUMN speaks_assumed`,
      );
    }
    await runner.query('DROP TRIGGER asset_distribution_wipes_numbers ON asset_distribution');
    await runner.query(
      `ALTER TABLE asset_distribution DROP COLUMN household_code, DROP COLUMN occurrence, DROP COLUMN placed_by`,
    );
    await runner.query('ALTER TABLE asset_income ADD UNIQUE (county_code, asset_id, year)');
  }
}

const numbered = (table: string) => [
  `ALTER TABLE ${table} ADD COLUMN asset_number text COLLATE "C",
     ADD COLUMN source text NOT NULL DEFAULT '${DEPARTMENT_ENTRY}', ALTER COLUMN asset_id DROP NOT NULL`,
  `UPDATE ${table} t SET asset_number = a.number FROM asset a WHERE a.id = t.asset_id`,
  `ALTER TABLE ${table} ALTER COLUMN asset_number SET NOT NULL, ALTER COLUMN source DROP DEFAULT`,
  `CREATE INDEX ${table}_of_number ON ${table} (county_code, asset_number) WHERE asset_id IS NULL`,
];

const statements = [
  // A row of a ledger finds its household and asset later, and goes with its run.
  'DROP TRIGGER asset_distribution_is_kept ON asset_distribution',
  'DROP TRIGGER asset_distribution_stays ON asset_distribution',
  ...numbered('asset_income'),
  ...numbered('asset_distribution'),
  `ALTER TABLE asset_income DROP CONSTRAINT asset_income_county_code_asset_id_year_key, ADD COLUMN speaks_for date,
     ADD COLUMN speaks_assumed boolean NOT NULL DEFAULT false, ADD UNIQUE (county_code, asset_number, year)`,
  'ALTER TABLE asset_distribution ADD COLUMN household_code text, ADD COLUMN occurrence int NOT NULL DEFAULT 1',
  `UPDATE asset_distribution t SET household_code = h.code FROM registered_household h WHERE h.id = t.household_id`,
  `UPDATE asset_distribution t SET occurrence = n.place
   FROM (SELECT id, row_number() OVER (PARTITION BY county_code, asset_number, year, household_code, purpose, amount,
           decision_record, decided_on ORDER BY id)::int AS place FROM asset_distribution) AS n WHERE n.id = t.id`,
  `CREATE UNIQUE INDEX asset_distribution_told ON asset_distribution
     (county_code, asset_number, year, (coalesce(household_code, '')), purpose, amount, decision_record, decided_on, occurrence)`,
  'CREATE INDEX asset_distribution_code ON asset_distribution (household_code)',
  ...loadedTable('asset_distribution'),
  ...loadedBy('asset_income', ['asset_number', 'year', 'income', 'source']),
  ...loadedBy('asset_distribution', [
    ...[
      'asset_number',
      'year',
      'household_code',
      'purpose',
      'amount',
      'decision_record',
      'decided_on',
      'source',
    ],
  ]),
];
