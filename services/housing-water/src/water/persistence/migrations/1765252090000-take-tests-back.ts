import { loadedBy, notLoadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tests of works go back with the run that brought them. */
export class TakeTestsBack1765252090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of loadedBy('water_test', SAID)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of notLoadedBy('water_test')) await runner.query(sql);
  }
}

const SAID = ['work', 'work_name', 'tester', 'level', 'tested_on', 'passed', 'failed_items', 'report_number'];
