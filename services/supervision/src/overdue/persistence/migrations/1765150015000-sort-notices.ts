import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortNotices1765150015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX overdue_notice_sorted_flagged_for');
  }
}

const statements = [
  'CREATE INDEX overdue_notice_sorted_flagged_for ON overdue_notice (county_code, flagged_for, id, division_code) WHERE withdrawn_at IS NULL',
];
