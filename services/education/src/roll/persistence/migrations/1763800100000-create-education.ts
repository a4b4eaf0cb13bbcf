import { guaranteeTable } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** School status by person, what was seen of compulsory schooling by household, and the department's answers. */
export class CreateEducation1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // status is null where a newer survey saw that the person is no pupil any more.
    await runner.query(`
      CREATE TABLE school_record (
        person_id     uuid NOT NULL,
        household_id  uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        status        text,
        stage         text,
        seen_on       date NOT NULL,
        source        text NOT NULL,
        PRIMARY KEY (county_code, person_id),
        CHECK ((status IS NULL) = (stage IS NULL))
      )`);
    await runner.query('CREATE INDEX school_record_person ON school_record (person_id)');
    await runner.query('CREATE INDEX school_record_household ON school_record (household_id)');
    await runner.query(
      'CREATE INDEX school_record_place ON school_record (division_code, person_id) WHERE status IS NOT NULL',
    );
    await runner.query(`
      CREATE TABLE compulsory_education (
        household_id  uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        dropout_found boolean NOT NULL,
        seen_on       date NOT NULL,
        source        text NOT NULL,
        PRIMARY KEY (county_code, household_id)
      )`);
    await runner.query('CREATE INDEX compulsory_education_household ON compulsory_education (household_id)');
    for (const table of ['school_record', 'compulsory_education']) {
      for (const sql of divisionSecurity(table, { sectors: ['education'] })) await runner.query(sql);
    }
    for (const sql of guaranteeTable(['education'])) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guarantee_answer, compulsory_education, school_record');
    await runner.query('DROP FUNCTION refuse_change_of_statement');
  }
}
