import { loadedBy } from '@dixian/imports';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens to a loan after it is drawn, by its contract: an event may come before the ledger that brings the loan. */
export class CreateLoanEvents1765210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bank_interest, loan_event');
    await runner.query('ALTER TABLE loan DROP COLUMN days_a_year');
  }
}

const LOADED = `source          text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT service_now(),
    speaks_for      date,
    speaks_assumed  boolean NOT NULL DEFAULT false`;

const statements = [
  'ALTER TABLE loan ADD COLUMN days_a_year int',
  `CREATE TABLE loan_event (
    id              uuid NOT NULL DEFAULT uuidv7(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    contract_number text NOT NULL,
    kind            text NOT NULL,
    occurred_on     date NOT NULL,
    amount          bigint,
    new_due_on      date,
    occurrence      int NOT NULL DEFAULT 1,
    account         text,
    ${LOADED},
    PRIMARY KEY (county_code, id)
  )`,
  `CREATE UNIQUE INDEX loan_event_record ON loan_event
    (county_code, contract_number, occurred_on, kind, coalesce(amount, -1), coalesce(new_due_on, 'infinity'), occurrence)`,
  ...divisionSecurity('loan_event', { sectors: ['finance'] }),
  ...loadedBy('loan_event', ['contract_number', 'kind', 'occurred_on', 'amount', 'new_due_on']),
  `CREATE TABLE bank_interest (
    id              uuid NOT NULL DEFAULT uuidv7(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    contract_number text NOT NULL,
    from_on         date NOT NULL,
    to_on           date NOT NULL,
    interest        bigint NOT NULL,
    penalty         bigint NOT NULL,
    ${LOADED},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, contract_number, from_on, to_on)
  )`,
  ...divisionSecurity('bank_interest', { sectors: ['finance'] }),
  ...loadedBy('bank_interest', ['contract_number', 'from_on', 'to_on', 'interest', 'penalty']),
];
