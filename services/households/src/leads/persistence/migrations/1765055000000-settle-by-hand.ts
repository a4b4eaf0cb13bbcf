import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody settled a lead by hand, and the account; empty where a case or the register settled it. */
export class SettleByHand1765055000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead ADD settled_reason text, ADD settled_account text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead DROP settled_reason, DROP settled_account');
  }
}
