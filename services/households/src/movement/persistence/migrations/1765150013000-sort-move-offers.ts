import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers are seen from two counties, so that no county stands first. */
export class SortMoveOffers1765150013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX move_offer_sorted_occurred_on, move_offer_sorted_answered_on');
  }
}

const statements = [
  'CREATE INDEX move_offer_sorted_occurred_on ON move_offer (occurred_on, id)',
  'CREATE INDEX move_offer_sorted_answered_on ON move_offer (answered_on, id)',
];
