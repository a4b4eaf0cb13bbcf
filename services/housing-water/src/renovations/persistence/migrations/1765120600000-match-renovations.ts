import { loadedBy, notLoadedBy } from '@dixian/imports';
import { loadedTable, notLoadedTable, toldByHousehold } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows know the day they tell of, the run that wrote them and what placed them; who holds no 户编号 is found by number. */
export class MatchRenovations1765120600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of undo) await runner.query(sql);
  }
}

const statements = [
  ...loadedTable('renovation'),
  ...loadedBy('renovation', [
    'household_code',
    'grade',
    'started_on',
    'planned_completion_on',
    'completed_on',
    'grant_amount',
    'paid_amount',
  ]),
  ...toldByHousehold('renovation', ['started_on']),
];

const undo = [
  ...notLoadedBy('renovation'),
  ...notLoadedTable('renovation'),
  'DROP INDEX renovation_record',
  'ALTER TABLE renovation DROP COLUMN certificate_index',
];
