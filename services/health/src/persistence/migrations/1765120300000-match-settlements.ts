import { loadedTable, toldByPerson } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows know the day they tell of, the run that wrote them and what placed them; who holds no 户编号 is found by number. */
export class MatchSettlements1765120300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of undo) await runner.query(sql);
  }
}

const statements = [
  ...loadedTable('settlement', {
    columns: [
      'household_code',
      'settled_on',
      'kind',
      'total_cost',
      'basic_insurance',
      'serious_illness_insurance',
      'medical_aid',
      'self_paid',
    ],
  }),
  ...toldByPerson('settlement', ['certificate_index', 'settled_on', 'kind', 'total_cost']),
];

const undo = [
  'DROP TRIGGER settlement_wipes_numbers ON settlement',
  'DROP TRIGGER settlement_by_hand ON settlement',
  'ALTER TABLE settlement DROP COLUMN loaded_by, DROP COLUMN speaks_for, DROP COLUMN speaks_assumed, DROP COLUMN placed_by',
];
