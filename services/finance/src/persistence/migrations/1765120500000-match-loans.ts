import { loadedBy } from '@dixian/imports';
import { loadedTable, waitingIndex } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows know the day they tell of, the run that wrote them and what placed them; who holds no 户编号 is found by number. */
export class MatchLoans1765120500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of undo) await runner.query(sql);
  }
}

const statements = [
  ...loadedTable('loan', {
    columns: [
      'household_code',
      'bank',
      'drawn_on',
      'due_on',
      'principal',
      'annual_rate_percent',
      'lpr_term',
      'purpose',
      'mortgaged',
      'guaranteed',
    ],
  }),
  'ALTER TABLE loan ALTER COLUMN household_code DROP NOT NULL',
  waitingIndex('loan'),
  'CREATE INDEX loan_alike ON loan (certificate_index, drawn_on)',
  'ALTER TABLE fund_project ADD COLUMN speaks_for date, ADD COLUMN speaks_assumed boolean NOT NULL DEFAULT false',
  `UPDATE fund_project SET speaks_for = substring(source FROM '\\d{4}-\\d{2}-\\d{2}$')::date`,
  ...loadedBy('fund_project', ['category', 'investment', 'spent_percent', 'fund_level']),
];

const undo = [
  'DROP TRIGGER loan_wipes_numbers ON loan',
  'DROP TRIGGER loan_by_hand ON loan',
  'ALTER TABLE loan DROP COLUMN loaded_by, DROP COLUMN speaks_for, DROP COLUMN speaks_assumed, DROP COLUMN placed_by',
  'DROP INDEX loan_alike',
  'DROP TRIGGER fund_project_by_hand ON fund_project',
  'ALTER TABLE fund_project DROP COLUMN loaded_by, DROP COLUMN speaks_for, DROP COLUMN speaks_assumed',
];
