import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measures that other departments refused a household only because it is monitored no longer. */
export class CreateRefusedMeasure1765182000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE refused_measure (
        id            uuid NOT NULL,
        household_id  uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        refused       text NOT NULL,
        department    text NOT NULL,
        refused_on    date NOT NULL,
        PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX refused_measure_household ON refused_measure (household_id)');
    await runner.query(
      'CREATE INDEX refused_measure_by_day ON refused_measure (county_code, refused_on, id)',
    );
    for (const sql of divisionSecurity('refused_measure', { sectors: ['civil-affairs'] }))
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refused_measure');
  }
}
