import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that other departments paid out, for the fund book; amounts are fen. */
export class CreatePaidMoney1765181000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paid_money (
        id            uuid NOT NULL,
        household_id  uuid,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        paid_for      text NOT NULL,
        amount        bigint NOT NULL,
        source        text,
        level         text,
        paid_on       date NOT NULL,
        department    text NOT NULL,
        withdrawn     boolean NOT NULL,
        told_at       timestamptz NOT NULL,
        PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX paid_money_by_day ON paid_money (county_code, paid_on, id)');
    await runner.query('CREATE INDEX paid_money_household ON paid_money (household_id)');
    for (const sql of divisionSecurity('paid_money', { sectors: ['finance'] })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE paid_money');
  }
}
