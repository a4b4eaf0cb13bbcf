import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its lists in; the place stands last so that one township is found in it without its rows. */
export class SortSettlements1765150003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX settlement_sorted_settled_on, settlement_sorted_total_cost, settlement_sorted_self_paid, settlement_sorted_household_code',
    );
  }
}

const statements = [
  'CREATE INDEX settlement_sorted_settled_on ON settlement (county_code, settled_on, id, division_code)',
  'CREATE INDEX settlement_sorted_total_cost ON settlement (county_code, total_cost, id, division_code)',
  'CREATE INDEX settlement_sorted_self_paid ON settlement (county_code, self_paid, id, division_code)',
  'CREATE INDEX settlement_sorted_household_code ON settlement (county_code, household_code, id, division_code)',
];
