import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that a county may ask its lists in; the place stands last so that one township is found in it without its rows. */
export class SortSchoolRecords1765150006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX school_record_sorted_division, school_record_sorted_seen_on');
  }
}

const statements = [
  'CREATE INDEX school_record_sorted_division ON school_record (county_code, division_code, person_id) WHERE status IS NOT NULL',
  'CREATE INDEX school_record_sorted_seen_on ON school_record (county_code, seen_on, person_id, division_code) WHERE status IS NOT NULL',
];
