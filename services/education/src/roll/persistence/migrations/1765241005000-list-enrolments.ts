import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enrolments of a county are listed by the day they began, too. */
export class ListEnrolments1765241005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX enrolment_since ON enrolment (county_code, since, id, division_code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX enrolment_since');
  }
}
