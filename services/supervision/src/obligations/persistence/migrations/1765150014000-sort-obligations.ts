import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortObligations1765150014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX obligation_sorted_triggered_on, obligation_sorted_met_on, obligation_sorted_division',
    );
  }
}

const statements = [
  'CREATE INDEX obligation_sorted_triggered_on ON obligation (county_code, triggered_on, id, division_code)',
  'CREATE INDEX obligation_sorted_met_on ON obligation (county_code, met_on, id, division_code)',
  'CREATE INDEX obligation_sorted_division ON obligation (county_code, division_code, id)',
];
