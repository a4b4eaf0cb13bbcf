import { loadedTable, notLoadedTable, toldByPerson } from '@dixian/register';
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
  ...loadedTable('settlement'),
  ...toldByPerson('settlement', ['certificate_index', 'settled_on', 'kind', 'total_cost']),
];

const undo = [...notLoadedTable('settlement')];
