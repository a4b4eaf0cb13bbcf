import { loadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a list paid for several months: of each month its part for social insurance, and a day of payment that nobody printed. */
export class PaySeveralMonths1765500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE post_month ADD COLUMN assumed_on date, ADD COLUMN insurance_paid bigint');
    for (const sql of loadedBy('post_month', [...LOADED, 'assumed_on', 'insurance_paid']))
      await runner.query(sql);
    await runner.query(
      'CREATE INDEX post_month_household_code ON post_month (county_code, household_code, id, division_code)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX post_month_household_code');
    for (const sql of loadedBy('post_month', LOADED)) await runner.query(sql);
    await runner.query('ALTER TABLE post_month DROP COLUMN assumed_on, DROP COLUMN insurance_paid');
  }
}

const LOADED = [
  'household_code',
  'certificate_index',
  'source',
  'post',
  'month',
  'days_attended',
  'due',
  'paid_on',
  'paid_amount',
  'fund_source',
  'fund_level',
];
