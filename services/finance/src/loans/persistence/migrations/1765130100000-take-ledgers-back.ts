import { loadedBy, notLoadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Loans and projects can be taken back with the import that wrote them. */
export class TakeLedgersBack1765130100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...loadedBy('loan', LOAN), ...loadedBy('fund_project', PROJECT)]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [...notLoadedBy('loan'), ...notLoadedBy('fund_project')]) await runner.query(sql);
  }
}

const LOAN = [
  'household_code',
  'certificate_index',
  'contract_number',
  'contract_county',
  'bank',
  'drawn_on',
  'due_on',
  'principal',
  'annual_rate_percent',
  'lpr_term',
  'purpose',
  'mortgaged',
  'guaranteed',
  'source',
];
const PROJECT = ['year', 'number', 'category', 'investment', 'spent_percent', 'fund_level', 'source'];
