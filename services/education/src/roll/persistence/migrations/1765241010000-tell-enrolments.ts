import { telling } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enrolments are told to the register, those that are on record already with the next that are. */
export class TellEnrolments1765241010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of telling('enrolment', ['household_id', 'person_id', 'stage', 'state', 'since']))
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION tell_enrolment_again CASCADE');
    await runner.query('ALTER TABLE enrolment DROP COLUMN told');
  }
}
