import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortPeriods1765150010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX monitoring_period_sorted_identified_on, monitoring_period_sorted_eliminated_on',
    );
  }
}

const statements = [
  'CREATE INDEX monitoring_period_sorted_identified_on ON monitoring_period (county_code, identified_on, id, division_code)',
  'CREATE INDEX monitoring_period_sorted_eliminated_on ON monitoring_period (county_code, eliminated_on, id, division_code)',
];
