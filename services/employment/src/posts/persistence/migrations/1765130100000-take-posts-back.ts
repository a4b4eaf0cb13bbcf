import { loadedBy, notLoadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts can be taken back with the import that wrote them. */
export class TakePostsBack1765130100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of loadedBy('public_welfare_post', COLUMNS)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of notLoadedBy('public_welfare_post')) await runner.query(sql);
  }
}

const COLUMNS = [
  'household_code',
  'certificate_index',
  'form',
  'post',
  'starts_on',
  'ends_on',
  'monthly_pay',
  'source',
];
