import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** School status by person, and what was seen of compulsory schooling by household. */
export class CreateSchoolRecord1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // status is null where a newer survey saw that the person is no pupil any more.
    await runner.query(`
      CREATE TABLE school_record (
        person_id     uuid PRIMARY KEY,
        household_id  uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        status        text,
        stage         text,
        seen_on       date NOT NULL,
        source        text NOT NULL,
        CHECK ((status IS NULL) = (stage IS NULL))
      )`);
    await runner.query('CREATE INDEX school_record_household ON school_record (household_id)');
    await runner.query(
      'CREATE INDEX school_record_place ON school_record (division_code, person_id) WHERE status IS NOT NULL',
    );
    await runner.query(`
      CREATE TABLE compulsory_education (
        household_id  uuid PRIMARY KEY,
        division_code text COLLATE "C" NOT NULL,
        dropout_found boolean NOT NULL,
        seen_on       date NOT NULL,
        source        text NOT NULL
      )`);
    for (const table of ['school_record', 'compulsory_education']) {
      for (const sql of divisionSecurity(table, { sectors: ['education'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE compulsory_education, school_record');
  }
}
