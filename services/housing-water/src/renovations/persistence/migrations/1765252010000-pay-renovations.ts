import { loadedBy } from '@dixian/imports';
import { appendOnly, loadedTable, telling, toldByHousehold } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Renovations know their year, acceptance and house, and their payments are kept one by one. Amounts are fen. */
export class PayRenovations1765252010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...renovations, ...payments]) await runner.query(sql);
    for (const sql of divisionSecurity('renovation_payment', { sectors: ['housing', 'water'] }))
      await runner.query(sql);
    const columns = [...KEY, 'renovation_id', 'household_code'];
    for (const sql of loadedBy('renovation_payment', columns)) await runner.query(sql);
    for (const sql of [...loadedTable('renovation_payment'), ...toldByHousehold('renovation_payment', KEY)])
      await runner.query(sql);
    for (const sql of telling('renovation_payment', ['household_id', 'amount', 'fund_source', 'fund_level']))
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE renovation_payment');
    await runner.query('DROP FUNCTION tell_renovation_payment_again');
    await runner.query('DROP TRIGGER renovation_statement_stays ON renovation_statement');
    for (const table of ['renovation', 'renovation_statement'])
      await runner.query(
        `ALTER TABLE ${table} DROP COLUMN method, DROP COLUMN house_number, DROP COLUMN accepted_on,
           DROP COLUMN approved_on, DROP COLUMN plan_assumed`,
      );
    for (const sql of appendOnly('renovation_statement')) await runner.query(sql);
    await runner.query(
      `ALTER TABLE renovation DROP COLUMN year, DROP COLUMN works_done_on, DROP COLUMN start_month_only,
         DROP COLUMN completion_month_only`,
    );
  }
}

const KEY = ['started_on', 'paid_on', 'amount', 'fund_source', 'fund_level'];

const SAID = `ADD COLUMN method text, ADD COLUMN house_number text, ADD COLUMN accepted_on date, ADD COLUMN approved_on date,
  ADD COLUMN plan_assumed boolean NOT NULL DEFAULT false`;

const renovations = [
  `ALTER TABLE renovation ${SAID}, ADD COLUMN year int, ADD COLUMN works_done_on date,
     ADD COLUMN start_month_only boolean NOT NULL DEFAULT false,
     ADD COLUMN completion_month_only boolean NOT NULL DEFAULT false`,
  'UPDATE renovation SET year = extract(year FROM started_on), works_done_on = completed_on',
  'ALTER TABLE renovation ALTER COLUMN year SET NOT NULL',
  `ALTER TABLE renovation_statement ${SAID}`,
  ...appendOnly('renovation_statement'),
];

const payments = [
  `CREATE TABLE renovation_payment (
    id             uuid NOT NULL DEFAULT uuidv7(),
    household_code text,
    household_id   uuid,
    division_code  text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    renovation_id  uuid,
    started_on     date NOT NULL,
    paid_on        date NOT NULL,
    amount         bigint NOT NULL,
    fund_source    text NOT NULL,
    fund_level     text NOT NULL,
    occurrence     int NOT NULL,
    account        text,
    source         text NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX renovation_payment_id ON renovation_payment (id)',
  'CREATE INDEX renovation_payment_code ON renovation_payment (household_code)',
  'CREATE INDEX renovation_payment_household ON renovation_payment (household_id)',
  'CREATE INDEX renovation_payment_of ON renovation_payment (renovation_id, paid_on, id)',
];
