import { telling, tellingNoMore } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Loans are told of as measures delivered. */
export class TellLoans1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of telling('loan', ['household_id', 'person_id', 'drawn_on', 'principal'])) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of tellingNoMore('loan')) await runner.query(sql);
  }
}
