import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the household that a lead led to was released, by the newest word on it. */
export class NoteReleases1765055010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE supervised_lead ADD released_on date, ADD released_recorded_at timestamptz',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervised_lead DROP released_on, DROP released_recorded_at');
  }
}
