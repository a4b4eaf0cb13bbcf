import { notWatched, watched } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages are told when notices change. */
export class WatchNotices1765450021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of watched('unit_notice', 'NOTICE', 'sector')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of notWatched('unit_notice')) await runner.query(statement);
  }
}
