import { telling } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public-welfare posts and who holds them, told of as measures delivered. Amounts are fen. */
export class CreateEmployment1763810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public_welfare_post (
        id                uuid NOT NULL DEFAULT uuidv7(),
        household_code    text NOT NULL,
        certificate_index bytea NOT NULL,
        household_id      uuid,
        person_id         uuid,
        division_code     text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        form              text NOT NULL,
        post              text NOT NULL,
        starts_on         date NOT NULL,
        ends_on           date,
        monthly_pay       bigint NOT NULL,
        occurrence        int NOT NULL,
        source            text NOT NULL,
        PRIMARY KEY (county_code, id),
        UNIQUE (county_code, household_code, certificate_index, post, starts_on, occurrence)
      )`);
    await runner.query('CREATE INDEX public_welfare_post_id ON public_welfare_post (id)');
    await runner.query('CREATE INDEX public_welfare_post_code ON public_welfare_post (household_code)');
    await runner.query(
      'CREATE INDEX public_welfare_post_household ON public_welfare_post (household_id, starts_on DESC, id DESC)',
    );
    await runner.query(
      'CREATE INDEX public_welfare_post_person ON public_welfare_post (person_id, starts_on DESC, id DESC)',
    );
    await runner.query(
      `CREATE INDEX public_welfare_post_by_end ON public_welfare_post (coalesce(ends_on, date 'infinity'), id)`,
    );
    await runner.query('CREATE INDEX public_welfare_post_division ON public_welfare_post (division_code)');
    for (const sql of divisionSecurity('public_welfare_post', { sectors: ['employment'] }))
      await runner.query(sql);
    for (const sql of telling('public_welfare_post', ['household_id', 'person_id', 'post', 'starts_on'])) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE public_welfare_post');
    await runner.query('DROP FUNCTION tell_public_welfare_post_again');
  }
}
