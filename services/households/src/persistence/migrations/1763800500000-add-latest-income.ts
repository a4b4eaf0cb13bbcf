import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Says of each income whether it is the one of its household and year that counts: that of the newest export, and of
 * several on one day that of the first ledger by name. A count over a million incomes then reads the table once.
 */
export class AddLatestIncome1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE household_income ADD COLUMN latest boolean NOT NULL DEFAULT true');
    await runner.query(`
      UPDATE household_income i SET latest = false
      FROM household_income o
      WHERE o.household_id = i.household_id AND o.year = i.year
        AND (o.exported_on > i.exported_on OR (o.exported_on = i.exported_on AND o.ledger < i.ledger))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE household_income DROP COLUMN latest');
  }
}
