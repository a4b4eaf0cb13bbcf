import { loadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ledgers of projects print by whom a project was appraised, when it was posted, its village and whom it takes along. */
export class LoadAppraisals1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE fund_project ADD COLUMN appraisal text, ADD COLUMN noticed_on date,
         ADD COLUMN village_code text COLLATE "C", ADD COLUMN linkage text`,
    );
    await runner.query(
      'CREATE INDEX fund_project_village ON fund_project (village_code) WHERE village_code IS NOT NULL',
    );
    for (const sql of loadedBy('fund_project', [...BEFORE, ...ADDED])) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of loadedBy('fund_project', BEFORE)) await runner.query(sql);
    await runner.query(
      `ALTER TABLE fund_project DROP COLUMN appraisal, DROP COLUMN noticed_on, DROP COLUMN village_code, DROP COLUMN linkage`,
    );
  }
}

const BEFORE = ['year', 'number', 'category', 'investment', 'spent_percent', 'fund_level', 'source'];
const ADDED = ['name', 'renewal', 'appraisal', 'noticed_on', 'village_code', 'linkage'];
