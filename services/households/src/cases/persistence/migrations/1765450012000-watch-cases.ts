import { notWatched, watched } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages are told when cases change. */
export class WatchCases1765450012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of watched('monitoring_case', 'CASE')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of notWatched('monitoring_case')) await runner.query(statement);
  }
}
