import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its lists in; the place stands last so that one township is found in it without its rows. */
export class SortPayments1765150005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX allowance_payment_sorted_month, allowance_payment_sorted_approved, allowance_payment_sorted_paid, allowance_payment_sorted_household_code',
    );
  }
}

const statements = [
  'CREATE INDEX allowance_payment_sorted_month ON allowance_payment (county_code, month, id, division_code)',
  'CREATE INDEX allowance_payment_sorted_approved ON allowance_payment (county_code, approved, id, division_code)',
  'CREATE INDEX allowance_payment_sorted_paid ON allowance_payment (county_code, paid, id, division_code)',
  'CREATE INDEX allowance_payment_sorted_household_code ON allowance_payment (county_code, household_code, id, division_code)',
];
