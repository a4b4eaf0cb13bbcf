import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of subsidised interest with their lines, and who did what to a list; amounts are fen. */
export class CreateSubsidyLists1765210100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE subsidy_act, subsidy_line, subsidy_list');
  }
}

const statements = [
  `CREATE TABLE subsidy_list (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    from_on       date NOT NULL,
    to_on         date NOT NULL,
    corrects      uuid,
    state         text NOT NULL DEFAULT 'DRAFT',
    version       int NOT NULL DEFAULT 1,
    prepared_by   text NOT NULL,
    prepared_on   date NOT NULL,
    posted_by     text,
    posted_on     date,
    approved_by   text,
    approved_on   date,
    paid_on       date,
    fund_source   text,
    fund_level    text,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX subsidy_list_by_period ON subsidy_list (county_code, from_on DESC, id DESC)',
  'CREATE INDEX subsidy_list_id ON subsidy_list (id)',
  ...divisionSecurity('subsidy_list', { sectors: ['finance'] }),
  `CREATE TABLE subsidy_line (
    id              uuid NOT NULL DEFAULT uuidv7(),
    list_id         uuid NOT NULL,
    loan_id         uuid NOT NULL,
    household_id    uuid,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    contract_number text NOT NULL,
    from_on         date NOT NULL,
    to_on           date NOT NULL,
    days            int NOT NULL,
    balance         bigint NOT NULL,
    balance_days    bigint NOT NULL,
    rate_percent    numeric NOT NULL,
    days_a_year     int,
    percent         int,
    interest        bigint,
    subsidy         bigint,
    bank_interest   bigint,
    outcome         text NOT NULL,
    rate_clause     text,
    reasons         text[] NOT NULL,
    flags           text[] NOT NULL,
    listed_before   bigint NOT NULL DEFAULT 0,
    settled_reason  text,
    settled_by      text,
    settled_on      date,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX subsidy_line_by_contract ON subsidy_line (county_code, list_id, contract_number, from_on, id)',
  'CREATE INDEX subsidy_line_loan ON subsidy_line (loan_id)',
  'CREATE INDEX subsidy_line_household ON subsidy_line (household_id)',
  ...divisionSecurity('subsidy_line', { sectors: ['finance'] }),
  `CREATE TABLE subsidy_act (
    id            uuid NOT NULL DEFAULT uuidv7(),
    list_id       uuid NOT NULL,
    line_id       uuid,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    act           text NOT NULL,
    version       int NOT NULL,
    occurred_on   date NOT NULL,
    reason        text,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX subsidy_act_of_list ON subsidy_act (county_code, list_id, id)',
  ...divisionSecurity('subsidy_act', { sectors: ['finance'] }),
  ...appendOnly('subsidy_act'),
];
