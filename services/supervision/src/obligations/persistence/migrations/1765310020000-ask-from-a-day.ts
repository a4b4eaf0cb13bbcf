import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which day on a document asks for an obligation whose clock was running before it. */
export class AskFromADay1765310020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE obligation DROP begins_on');
    await runner.query('ALTER TABLE obligation DROP asked_from');
  }
}

const statements = [
  `ALTER TABLE obligation ADD asked_from date,
    ADD begins_on date GENERATED ALWAYS AS (greatest(triggered_on, asked_from)) STORED`,
  `UPDATE former_obligation SET content = content || jsonb_build_object('begins_on', content -> 'triggered_on')`,
];
