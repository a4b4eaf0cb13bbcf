import { loadedTable, notLoadedTable, toldByPerson } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows know the day they tell of, the run that wrote them and what placed them; who holds no 户编号 is found by number; a post that the whole
 * list does not name any more ended. */
export class MatchPosts1765120400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of undo) await runner.query(sql);
  }
}

const statements = [
  'ALTER TABLE public_welfare_post ADD COLUMN end_assumed boolean NOT NULL DEFAULT false',
  ...loadedTable('public_welfare_post'),
  ...toldByPerson('public_welfare_post', ['certificate_index', 'post', 'starts_on']),
];

const undo = [
  ...notLoadedTable('public_welfare_post'),
  'ALTER TABLE public_welfare_post DROP COLUMN end_assumed',
];
