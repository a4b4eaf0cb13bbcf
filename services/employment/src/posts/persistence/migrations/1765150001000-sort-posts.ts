import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its lists in; the place stands last so that one township is found in it without its rows. */
export class SortPosts1765150001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX public_welfare_post_sorted_ends_on, public_welfare_post_sorted_starts_on, public_welfare_post_sorted_monthly_pay, public_welfare_post_sorted_household_code',
    );
  }
}

const statements = [
  `CREATE INDEX public_welfare_post_sorted_ends_on ON public_welfare_post (county_code, (coalesce(ends_on, date 'infinity')), id, division_code)`,
  'CREATE INDEX public_welfare_post_sorted_starts_on ON public_welfare_post (county_code, starts_on, id, division_code)',
  'CREATE INDEX public_welfare_post_sorted_monthly_pay ON public_welfare_post (county_code, monthly_pay, id, division_code)',
  'CREATE INDEX public_welfare_post_sorted_household_code ON public_welfare_post (county_code, household_code, id, division_code)',
];
