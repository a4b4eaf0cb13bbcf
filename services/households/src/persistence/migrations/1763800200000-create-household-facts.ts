import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Income by year and ledger, in fen, and the monitoring record as the newest national export has it. */
export class CreateHouseholdFacts1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE household_income (
        household_id        uuid NOT NULL,
        year                int NOT NULL,
        ledger              text NOT NULL,
        wages               bigint NOT NULL,
        business            bigint NOT NULL,
        property            bigint NOT NULL,
        transfer            bigint NOT NULL,
        business_cost       bigint NOT NULL,
        stated_net          bigint,
        member_count        int NOT NULL CHECK (member_count > 0),
        insurance_payout    bigint,
        compliant_self_paid bigint,
        source              text NOT NULL,
        exported_on         date NOT NULL,
        division_code       text COLLATE "C" NOT NULL,
        PRIMARY KEY (household_id, year, ledger)
      )`);
    await runner.query(`
      CREATE TABLE monitoring_record (
        household_id     uuid PRIMARY KEY,
        category         text NOT NULL,
        identified_month text,
        risks            text[] NOT NULL,
        risk_eliminated  boolean NOT NULL,
        elimination_mode text,
        eliminated_month text,
        housing_problem  boolean,
        dropout          boolean,
        water_problem    boolean,
        exported_on      date NOT NULL,
        division_code    text COLLATE "C" NOT NULL
      )`);
    for (const table of ['household_income', 'monitoring_record']) {
      for (const sql of divisionSecurity(table)) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE monitoring_record, household_income');
  }
}
