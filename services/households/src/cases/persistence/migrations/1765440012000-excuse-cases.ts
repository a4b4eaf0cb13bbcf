import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What supervision decided of the identification of a case: the day it is due by that, waived, suspended, late on which days. */
export class ExcuseCases1765440012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE monitoring_case ADD steered_due_on date, ADD waived_on date, ADD paused_from date, ADD paused_until date, ADD late_days text',
    );
    await runner.query(
      'ALTER TABLE case_standing ADD waived_on date, ADD paused_from date, ADD paused_until date, ADD late_days text',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE case_standing DROP waived_on, DROP paused_from, DROP paused_until, DROP late_days',
    );
    await runner.query(
      'ALTER TABLE monitoring_case DROP steered_due_on, DROP waived_on, DROP paused_from, DROP paused_until, DROP late_days',
    );
  }
}
