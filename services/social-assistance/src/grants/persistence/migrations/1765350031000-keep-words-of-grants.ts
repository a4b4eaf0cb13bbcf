import { WITHDRAWAL_SETTING } from '@dixian/imports';
import { appendOnly } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said of grants is kept with its run; only while a run is taken back does a state stand no more. */
export class KeepWordsOfGrants1765350031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of appendOnly('allowance_statement', ['stands'])) await runner.query(sql);
    await runner.query(
      `CREATE TRIGGER allowance_statement_taken_back BEFORE UPDATE OF stands ON allowance_statement FOR EACH ROW
         WHEN (coalesce(current_setting('${WITHDRAWAL_SETTING}', true), '') = '')
         EXECUTE FUNCTION refuse_change_of_statement()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER allowance_statement_taken_back ON allowance_statement');
    await runner.query('DROP TRIGGER allowance_statement_stays ON allowance_statement');
  }
}
