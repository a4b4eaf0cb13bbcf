import { loadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post names the source of its pay and whose money it is, where a ledger prints them. */
export class NameFundsOfPosts1765500101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE public_welfare_post ADD COLUMN fund_source text, ADD COLUMN fund_level text',
    );
    for (const sql of loadedBy('public_welfare_post', [...LOADED, 'fund_source', 'fund_level']))
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of loadedBy('public_welfare_post', LOADED)) await runner.query(sql);
    await runner.query('ALTER TABLE public_welfare_post DROP COLUMN fund_source, DROP COLUMN fund_level');
  }
}

const LOADED = [
  'household_code',
  'certificate_index',
  'form',
  'post',
  'starts_on',
  'ends_on',
  'monthly_pay',
  'source',
];
