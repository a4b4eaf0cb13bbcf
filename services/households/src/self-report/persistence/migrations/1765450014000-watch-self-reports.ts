import { notWatched, watched } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages are told when self-reports change. */
export class WatchSelfReports1765450014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of watched('self_report', 'SELF_REPORT')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of notWatched('self_report')) await runner.query(statement);
  }
}
