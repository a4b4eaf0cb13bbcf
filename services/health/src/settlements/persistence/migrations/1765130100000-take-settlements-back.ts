import { loadedBy, notLoadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settlements can be taken back with the import that wrote them. */
export class TakeSettlementsBack1765130100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of loadedBy('settlement', COLUMNS)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of notLoadedBy('settlement')) await runner.query(sql);
  }
}

const COLUMNS = [
  'household_code',
  'certificate_index',
  'settled_on',
  'kind',
  'total_cost',
  'basic_insurance',
  'serious_illness_insurance',
  'medical_aid',
  'self_paid',
  'source',
];
