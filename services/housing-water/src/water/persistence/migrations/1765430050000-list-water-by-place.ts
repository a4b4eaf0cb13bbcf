import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of a county's water is read village by village without the whole county. */
export class ListWaterByPlace1765430050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX water_word_place ON water_word (county_code, division_code, household_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX water_word_place');
  }
}
