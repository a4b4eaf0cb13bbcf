import { appendOnly } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The size that a grant follows from stays with its statement as all else does. */
export class KeepSizes1765430060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of appendOnly('renovation_statement')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of appendOnly('renovation_statement', ['persons', 'area'])) await runner.query(sql);
  }
}
