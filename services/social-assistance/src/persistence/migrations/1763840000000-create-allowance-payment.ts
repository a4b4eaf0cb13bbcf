import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Monthly payments of subsistence allowance. Amounts are fen, months `YYYY-MM`. */
export class CreateAllowancePayment1763840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE allowance_payment (
        id              uuid PRIMARY KEY DEFAULT uuidv7(),
        household_code  text NOT NULL,
        household_id    uuid,
        division_code   text COLLATE "C" NOT NULL,
        month           text COLLATE "C" NOT NULL,
        tier            text NOT NULL,
        covered_persons int NOT NULL,
        approved        bigint NOT NULL,
        paid            bigint NOT NULL,
        occurrence      int NOT NULL,
        source          text NOT NULL,
        UNIQUE (household_code, month, occurrence)
      )`);
    await runner.query(
      'CREATE INDEX allowance_payment_household ON allowance_payment (household_id, month DESC, id DESC)',
    );
    await runner.query('CREATE INDEX allowance_payment_by_month ON allowance_payment (month DESC, id DESC)');
    await runner.query('CREATE INDEX allowance_payment_division ON allowance_payment (division_code)');
    for (const sql of divisionSecurity('allowance_payment', { sectors: ['civil-affairs'] }))
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE allowance_payment');
  }
}
