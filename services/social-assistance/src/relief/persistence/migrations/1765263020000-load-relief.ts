import { loadedBy } from '@dixian/imports';
import { loadedTable, telling, waitingIndex } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Relief comes by ledger, too: a row is known by its household, day and amount, and finds the case that staff entered. Of the
 * cause only its kind is kept. A delegation may be ended.
 */
export class LoadRelief1765263020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM relief_case WHERE household_id IS NULL');
    await runner.query('DROP INDEX relief_case_record');
    for (const trigger of ['wipes_numbers', 'mark', 'changed', 'removed', 'told_again'])
      await runner.query(`DROP TRIGGER relief_case_${trigger} ON relief_case`);
    await runner.query('DROP FUNCTION tell_relief_case_again');
    await runner.query(`ALTER TABLE relief_case ALTER COLUMN household_id SET NOT NULL,
      ${ADDED.map((column) => `DROP COLUMN ${column}`).join(', ')}`);
    await runner.query('ALTER TABLE relief_delegation DROP COLUMN ended_on, DROP COLUMN end_reason');
  }
}

const ADDED = [
  ...['household_code', 'certificate_index', 'occurrence', 'source', 'cause'],
  ...['loaded_by', 'speaks_for', 'speaks_assumed', 'placed_by'],
];

const SHOWN = [
  ...[
    'household_code',
    'certificate_index',
    'applied_on',
    'difficulty',
    'affects_living',
    'emergency',
    'members',
  ],
  ...[
    'cause',
    'amount',
    'approver',
    'decided_on',
    'paid',
    'paid_on',
    'paid_first',
    'case_record',
    'still_difficult_on',
  ],
];

const statements = [
  `ALTER TABLE relief_case ALTER COLUMN household_id DROP NOT NULL,
     ADD COLUMN household_code text, ADD COLUMN certificate_index bytea, ADD COLUMN occurrence int NOT NULL DEFAULT 1,
     ADD COLUMN source text NOT NULL DEFAULT '部门填报',
     ADD COLUMN cause text CHECK (cause IN ('ILLNESS', 'DISABILITY', 'DISASTER', 'ACCIDENT', 'OTHER'))`,
  `UPDATE relief_case r SET household_code = h.code FROM registered_household h WHERE h.id = r.household_id`,
  `UPDATE relief_case r SET occurrence = n.place FROM (
     SELECT id, row_number() OVER (PARTITION BY county_code, household_code, decided_on, amount ORDER BY id)::int AS place
     FROM relief_case WHERE decided_on IS NOT NULL) AS n
   WHERE n.id = r.id AND n.place > 1`,
  `CREATE UNIQUE INDEX relief_case_record ON relief_case
     (county_code, (coalesce(household_code, encode(certificate_index, 'hex'))), decided_on, amount, occurrence)`,
  'CREATE INDEX relief_case_code ON relief_case (household_code)',
  ...loadedTable('relief_case'),
  ...loadedBy('relief_case', SHOWN),
  waitingIndex('relief_case'),
  // Told anew, whoever changes what is told of; what was told before has the same ids.
  'DROP INDEX relief_case_untold',
  'ALTER TABLE relief_case DROP COLUMN told',
  ...telling('relief_case', ['household_id', 'paid', 'paid_on']),
  'ALTER TABLE relief_delegation ADD COLUMN ended_on date, ADD COLUMN end_reason text',
  'CREATE INDEX relief_delegation_sorted_from ON relief_delegation (county_code, from_day, id, division_code)',
];
