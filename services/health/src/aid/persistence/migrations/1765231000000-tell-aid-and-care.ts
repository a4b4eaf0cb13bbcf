import { telling } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Aid that a ledger tells as paid, and contracts that were signed, are told of as measures. */
export class TellAidAndCare1765231000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TOLD))
      for (const sql of telling(table, columns)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TOLD)) {
      await runner.query(`DROP TRIGGER ${table}_told_again ON ${table}`);
      await runner.query(`DROP FUNCTION tell_${table}_again()`);
      await runner.query(`ALTER TABLE ${table} DROP COLUMN told`);
    }
  }
}

const TOLD = {
  medical_aid_claim: ['household_id', 'paid_on', 'aid', 'fund_source', 'fund_level'],
  chronic_contract: ['household_id', 'signed_on'],
};
