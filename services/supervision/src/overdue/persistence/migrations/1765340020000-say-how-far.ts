import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many duties a run put into notices, and the runs of the schedule found at once by the night they judged. */
export class SayHowFar1765340020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX sweep_scheduled');
    await runner.query('ALTER TABLE sweep DROP noticed');
  }
}

const statements = [
  'ALTER TABLE sweep ADD noticed int NOT NULL DEFAULT 0',
  `CREATE INDEX sweep_scheduled ON sweep (swept_for) WHERE requested_by = 'schedule'`,
];
