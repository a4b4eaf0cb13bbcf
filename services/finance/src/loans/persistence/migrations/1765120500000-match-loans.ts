import { loadedTable, notLoadedTable, waitingIndex } from '@dixian/register';
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
  ...loadedTable('loan'),
  'ALTER TABLE loan ALTER COLUMN household_code DROP NOT NULL',
  waitingIndex('loan'),
  'CREATE INDEX loan_alike ON loan (certificate_index, drawn_on)',
  'ALTER TABLE fund_project ADD COLUMN speaks_for date, ADD COLUMN speaks_assumed boolean NOT NULL DEFAULT false',
  `UPDATE fund_project SET speaks_for = substring(source FROM '\\d{4}-\\d{2}-\\d{2}$')::date`,
];

const undo = [
  ...notLoadedTable('loan'),
  'DROP INDEX loan_alike',
  'ALTER TABLE fund_project DROP COLUMN speaks_for, DROP COLUMN speaks_assumed',
];
