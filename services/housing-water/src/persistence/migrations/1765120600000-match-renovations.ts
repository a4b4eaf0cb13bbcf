import { loadedTable, toldByHousehold } from '@dixian/register';
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
  ...loadedTable('renovation', {
    columns: [
      'household_code',
      'grade',
      'started_on',
      'planned_completion_on',
      'completed_on',
      'grant_amount',
      'paid_amount',
    ],
  }),
  ...toldByHousehold('renovation', ['started_on']),
];

const undo = [
  'DROP TRIGGER renovation_wipes_numbers ON renovation',
  'DROP TRIGGER renovation_by_hand ON renovation',
  'ALTER TABLE renovation DROP COLUMN loaded_by, DROP COLUMN speaks_for, DROP COLUMN speaks_assumed, DROP COLUMN placed_by',
  'DROP INDEX renovation_record',
  'ALTER TABLE renovation DROP COLUMN certificate_index',
];
