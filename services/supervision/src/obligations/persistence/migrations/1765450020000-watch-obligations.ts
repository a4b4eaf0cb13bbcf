import { notWatched, watched } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages are told when obligations change. */
export class WatchObligations1765450020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of watched('obligation', 'OBLIGATION', 'sector')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of notWatched('obligation')) await runner.query(statement);
  }
}
