import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What helpers of a ledger have beyond those named by hand: that the month alone is known, the index of their number, and
 * the day their ledger speaks for.
 */
export class LoadPairings1765160100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE responsible_helper ADD since_month_only boolean NOT NULL DEFAULT false, ADD helper_index bytea,
         ADD speaks_for date`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE responsible_helper DROP since_month_only, DROP helper_index, DROP speaks_for',
    );
  }
}
