import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which plans and measures of a county are listed; the place stands last so that a township is found in it. */
export class ListHelp1765190000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX help_plan_sorted_made_on, help_plan_sorted_division,
      help_measure_sorted_until, help_measure_sorted_from, help_measure_sorted_division`);
  }
}

const statements = [
  'CREATE INDEX help_plan_sorted_made_on ON help_plan (county_code, made_on, id, division_code)',
  'CREATE INDEX help_plan_sorted_division ON help_plan (county_code, division_code, id)',
  'CREATE INDEX help_measure_sorted_until ON help_measure (county_code, planned_until, id, division_code)',
  'CREATE INDEX help_measure_sorted_from ON help_measure (county_code, planned_from, id, division_code)',
  'CREATE INDEX help_measure_sorted_division ON help_measure (county_code, division_code, id)',
];
