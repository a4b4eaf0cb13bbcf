import { loadedBy, notLoadedBy } from '@dixian/imports';
import { loadedTable, notLoadedTable, toldByHousehold } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows know the day they tell of, the run that wrote them and what placed them; who holds no 户编号 is found by number. */
export class MatchPayments1765120700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of undo) await runner.query(sql);
  }
}

const statements = [
  ...loadedTable('allowance_payment'),
  ...loadedBy('allowance_payment', [
    'household_code',
    'month',
    'tier',
    'covered_persons',
    'approved',
    'paid',
  ]),
  ...toldByHousehold('allowance_payment', ['month']),
];

const undo = [
  ...notLoadedBy('allowance_payment'),
  ...notLoadedTable('allowance_payment'),
  'DROP INDEX allowance_payment_record',
  'ALTER TABLE allowance_payment DROP COLUMN certificate_index',
];
