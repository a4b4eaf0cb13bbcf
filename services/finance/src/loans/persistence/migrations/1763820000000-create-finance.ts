import { telling } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Microcredit loans, told of as measures delivered, and projects of linked funds. Amounts are fen, rates exact percent. */
export class CreateFinance1763820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE loan (
        id                  uuid NOT NULL DEFAULT uuidv7(),
        household_code      text NOT NULL,
        certificate_index   bytea NOT NULL,
        household_id        uuid,
        person_id           uuid,
        division_code       text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        contract_number     text NOT NULL,
        contract_county     text NOT NULL,
        bank                text NOT NULL,
        drawn_on            date NOT NULL,
        due_on              date NOT NULL,
        principal           bigint NOT NULL,
        annual_rate_percent numeric NOT NULL,
        lpr_term            text NOT NULL,
        purpose             text NOT NULL,
        mortgaged           boolean NOT NULL,
        guaranteed          boolean NOT NULL,
        source              text NOT NULL,
        PRIMARY KEY (county_code, id),
        UNIQUE (county_code, contract_number, contract_county)
      )`);
    await runner.query('CREATE INDEX loan_id ON loan (id)');
    await runner.query('CREATE INDEX loan_contract ON loan (contract_number)');
    await runner.query('CREATE INDEX loan_household ON loan (household_id, drawn_on DESC, id DESC)');
    await runner.query('CREATE INDEX loan_borrower ON loan (person_id, drawn_on DESC, id DESC)');
    await runner.query('CREATE INDEX loan_by_due_day ON loan (due_on, id)');
    await runner.query('CREATE INDEX loan_household_code ON loan (household_code)');
    await runner.query('CREATE INDEX loan_division ON loan (division_code)');
    for (const sql of divisionSecurity('loan', { sectors: ['finance'] })) await runner.query(sql);
    for (const sql of telling('loan', ['household_id', 'person_id', 'drawn_on', 'principal'])) {
      await runner.query(sql);
    }
    await runner.query(`
      CREATE TABLE fund_project (
        id            uuid PRIMARY KEY DEFAULT uuidv7(),
        division_code text COLLATE "C" NOT NULL,
        year          int NOT NULL,
        number        text COLLATE "C" NOT NULL,
        category      text NOT NULL,
        investment    bigint NOT NULL,
        spent_percent numeric NOT NULL,
        fund_level    text NOT NULL,
        source        text NOT NULL,
        UNIQUE (division_code, year, number)
      )`);
    await runner.query('CREATE INDEX fund_project_by_number ON fund_project (number, id)');
    for (const sql of divisionSecurity('fund_project', { sectors: ['finance'] })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fund_project, loan');
    await runner.query('DROP FUNCTION tell_loan_again');
  }
}
