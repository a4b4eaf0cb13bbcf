import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Monthly payments of subsistence allowance, and every state a grant was said to be in, by ledger or by hand. Amounts are
 * fen, of the month told; months `YYYY-MM`.
 */
export class CreateSocialAssistance1763840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE allowance_payment (
        id              uuid NOT NULL DEFAULT uuidv7(),
        household_code  text NOT NULL,
        household_id    uuid,
        division_code   text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        month           text COLLATE "C" NOT NULL,
        tier            text NOT NULL,
        covered_persons int NOT NULL,
        approved        bigint NOT NULL,
        paid            bigint NOT NULL,
        occurrence      int NOT NULL,
        source          text NOT NULL,
        PRIMARY KEY (county_code, id),
        UNIQUE (county_code, household_code, month, occurrence)
      )`);
    await runner.query('CREATE INDEX allowance_payment_id ON allowance_payment (id)');
    await runner.query('CREATE INDEX allowance_payment_code ON allowance_payment (household_code)');
    await runner.query(
      'CREATE INDEX allowance_payment_household ON allowance_payment (household_id, month DESC, id DESC)',
    );
    await runner.query('CREATE INDEX allowance_payment_by_month ON allowance_payment (month DESC, id DESC)');
    await runner.query('CREATE INDEX allowance_payment_division ON allowance_payment (division_code)');
    for (const sql of statements) await runner.query(sql);
    for (const table of ['allowance_payment', 'allowance_statement']) {
      for (const sql of divisionSecurity(table, { sectors: ['civil-affairs'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE allowance_statement, allowance_payment');
    await runner.query('DROP FUNCTION refuse_change_of_statement');
  }
}

// household_id is null until the register knows the household; whole_household where a ledger only counts persons.
const statements = [
  `CREATE TABLE allowance_statement (
    id                 uuid NOT NULL DEFAULT uuidv7(),
    grant_id           uuid NOT NULL DEFAULT uuidv7(),
    household_code     text NOT NULL,
    household_id       uuid,
    name               text NOT NULL,
    tier               text CHECK (tier IN ('full', 'highest', 'lower')),
    whole_household    boolean,
    covered_persons    int,
    dispersed_hardship boolean NOT NULL,
    approved           bigint NOT NULL,
    paid               bigint NOT NULL,
    active             boolean NOT NULL,
    occurred_on        date NOT NULL,
    source             text NOT NULL,
    account            text,
    recorded_at        timestamptz NOT NULL DEFAULT now(),
    told               boolean NOT NULL DEFAULT false,
    division_code      text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (whole_household IS NOT NULL OR covered_persons IS NOT NULL)
  )`,
  'CREATE INDEX allowance_statement_id ON allowance_statement (id)',
  'CREATE INDEX allowance_statement_newest ON allowance_statement (grant_id, occurred_on DESC, id DESC)',
  `CREATE INDEX allowance_statement_household
     ON allowance_statement (household_id, grant_id, occurred_on DESC, id DESC)`,
  'CREATE INDEX allowance_statement_code ON allowance_statement (household_code)',
  'CREATE INDEX allowance_statement_untold ON allowance_statement (household_id) WHERE NOT told',
  ...appendOnly('allowance_statement'),
];
