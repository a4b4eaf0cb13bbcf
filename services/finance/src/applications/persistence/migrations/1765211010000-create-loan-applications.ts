import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications for loans, from the household's request to the bank's word; amounts are fen. */
export class CreateLoanApplications1765211010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE loan_application');
  }
}

const statements = [
  `CREATE TABLE loan_application (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    product       text NOT NULL CHECK (product IN ('MICROCREDIT', 'GUARANTEED_START_UP', 'ENTERPRISE')),
    amount        bigint NOT NULL,
    term_months   int NOT NULL,
    purpose       text NOT NULL,
    applied_on    date NOT NULL,
    outcome       text NOT NULL CHECK (outcome IN ('GRANTED', 'REFERRED')),
    reasons       text[] NOT NULL,
    hand_reason   text,
    hand_on       date,
    bank          text,
    bank_decision text CHECK (bank_decision IN ('APPROVED', 'REFUSED')),
    bank_reason   text,
    bank_on       date,
    loan_id       uuid,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX loan_application_id ON loan_application (id)',
  'CREATE INDEX loan_application_household ON loan_application (household_id, applied_on DESC, id DESC)',
  'CREATE INDEX loan_application_sorted_applied ON loan_application (county_code, applied_on, id, division_code)',
  ...divisionSecurity('loan_application', { sectors: ['finance', 'rural'] }),
];
