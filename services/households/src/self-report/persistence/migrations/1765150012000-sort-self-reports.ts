import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its list in; the place stands last so that one township is found in it without its rows. */
export class SortSelfReports1765150012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX self_report_sorted_id, self_report_sorted_received_on, self_report_sorted_occurred_on',
    );
  }
}

const statements = [
  'CREATE INDEX self_report_sorted_id ON self_report (county_code, id, division_code)',
  'CREATE INDEX self_report_sorted_received_on ON self_report (county_code, received_on, id, division_code)',
  'CREATE INDEX self_report_sorted_occurred_on ON self_report (county_code, occurred_on, id, division_code)',
];
