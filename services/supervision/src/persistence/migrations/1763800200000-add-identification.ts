import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day a lead's household was identified, kept also where that event overtakes its lead. */
export class AddIdentification1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE supervised_lead ADD COLUMN identified_on date, ADD COLUMN identified_recorded_at timestamptz',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE supervised_lead DROP COLUMN identified_on, DROP COLUMN identified_recorded_at',
    );
  }
}
