import { notWatched, watched } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages are told when tasks change. */
export class WatchTasks1765450010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of watched('task', 'TASK', 'sector')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of notWatched('task')) await runner.query(statement);
  }
}
