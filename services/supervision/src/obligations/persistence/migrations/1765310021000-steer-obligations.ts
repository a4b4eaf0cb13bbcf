import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What supervision decides of an obligation: suspended from a day until another, waived, owed at another level; and by how many
 * days a suspension put its due day off. The day to go by and the day of its end follow.
 */
export class SteerObligations1765310021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE obligation ALTER ended_on SET EXPRESSION AS (least(met_on, stopped_on))');
    await runner.query(
      `ALTER TABLE obligation ALTER due_key SET EXPRESSION AS (coalesce(due_on, 'infinity'::date))`,
    );
    await runner.query(
      'ALTER TABLE obligation DROP waived_on, DROP paused_from, DROP paused_until, DROP due_shift, DROP owed_at',
    );
  }
}

const statements = [
  `ALTER TABLE obligation ADD waived_on date, ADD paused_from date, ADD paused_until date,
    ADD due_shift int NOT NULL DEFAULT 0, ADD owed_at text`,
  'ALTER TABLE obligation ALTER ended_on SET EXPRESSION AS (least(met_on, stopped_on, waived_on))',
  `ALTER TABLE obligation ALTER due_key SET EXPRESSION AS (coalesce(due_on + due_shift, 'infinity'::date))`,
  `UPDATE former_obligation SET content = content || jsonb_build_object('due_shift', 0)`,
];
