import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Loans whose subsidised interest has stopped accruing at the end of a day; amounts are fen. */
export class EndAccruals1765320100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accrual_end');
  }
}

const statements = [
  `CREATE TABLE accrual_end (
    id            uuid NOT NULL DEFAULT uuidv7(),
    loan_id       uuid NOT NULL,
    household_id  uuid,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    last_day      date NOT NULL,
    clause        text,
    subsidy       bigint,
    run_id        uuid NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id),
    UNIQUE (loan_id, last_day)
  )`,
  'CREATE INDEX accrual_end_household ON accrual_end (household_id)',
  'CREATE INDEX accrual_end_division ON accrual_end (division_code)',
  ...divisionSecurity('accrual_end', { sectors: ['finance'] }),
];
