import { guaranteeTable } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the department says of its guarantee, household by household; append-only. */
export class CreateGuaranteeAnswer1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of guaranteeTable(['health'])) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guarantee_answer');
    await runner.query('DROP FUNCTION refuse_change_of_statement');
  }
}
