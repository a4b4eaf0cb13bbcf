import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that places raise by year, source and level, beside what is paid of it; amounts are fen. */
export class CreateFundLines1765211040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fund_line');
    for (const sql of divisionSecurity('paid_money', { sectors: ['finance'] })) await runner.query(sql);
  }
}

const SECTORS = { sectors: ['finance', 'rural'] };

const statements = [
  `CREATE TABLE fund_line (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year          int NOT NULL,
    source        text NOT NULL,
    level         text NOT NULL,
    amount        bigint NOT NULL,
    flexible      boolean NOT NULL,
    occurred_on   date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX fund_line_of_year ON fund_line (division_code, year, source, level, occurred_on DESC, id DESC)',
  ...divisionSecurity('fund_line', SECTORS),
  ...appendOnly('fund_line'),
  // The rural department pays awards and income of assets, too.
  ...divisionSecurity('paid_money', SECTORS),
];
