import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Microcredit loans. Amounts are fen, rates exact percent. */
export class CreateLoan1763820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE loan (
        id                  uuid PRIMARY KEY DEFAULT uuidv7(),
        household_code      text NOT NULL,
        certificate_index   bytea NOT NULL,
        household_id        uuid,
        person_id           uuid,
        division_code       text COLLATE "C" NOT NULL,
        contract_number     text NOT NULL,
        county_code         text NOT NULL,
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
        UNIQUE (contract_number, county_code)
      )`);
    await runner.query('CREATE INDEX loan_household ON loan (household_id, drawn_on DESC, id DESC)');
    await runner.query('CREATE INDEX loan_borrower ON loan (person_id, drawn_on DESC, id DESC)');
    await runner.query('CREATE INDEX loan_by_due_day ON loan (due_on, id)');
    await runner.query('CREATE INDEX loan_household_code ON loan (household_code)');
    await runner.query('CREATE INDEX loan_division ON loan (division_code)');
    for (const sql of divisionSecurity('loan', { sectors: ['finance'] })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE loan');
  }
}
