import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its lists in; the place stands last so that one township is found in it without its rows. */
export class SortLoansAndProjects1765150002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX loan_sorted_due_on, loan_sorted_drawn_on, loan_sorted_principal, loan_sorted_household_code, fund_project_sorted_year, fund_project_sorted_investment, fund_project_sorted_spent_percent',
    );
  }
}

const statements = [
  'CREATE INDEX loan_sorted_due_on ON loan (county_code, due_on, id, division_code)',
  'CREATE INDEX loan_sorted_drawn_on ON loan (county_code, drawn_on, id, division_code)',
  'CREATE INDEX loan_sorted_principal ON loan (county_code, principal, id, division_code)',
  'CREATE INDEX loan_sorted_household_code ON loan (county_code, household_code, id, division_code)',
  'CREATE INDEX fund_project_sorted_year ON fund_project (year, id, division_code)',
  'CREATE INDEX fund_project_sorted_investment ON fund_project (investment, id, division_code)',
  'CREATE INDEX fund_project_sorted_spent_percent ON fund_project (spent_percent, id, division_code)',
];
