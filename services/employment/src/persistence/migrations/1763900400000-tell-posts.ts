import { telling, tellingNoMore } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts are told of as measures delivered. */
export class TellPosts1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of telling('public_welfare_post', ['household_id', 'person_id', 'post', 'starts_on'])) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of tellingNoMore('public_welfare_post')) await runner.query(sql);
  }
}
