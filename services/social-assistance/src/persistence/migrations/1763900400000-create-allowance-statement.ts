import { appendOnly } from '@dixian/register';
import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every state a grant was said to be in, by ledger or by hand; append-only. Amounts are fen, of the month told. */
export class CreateAllowanceStatement1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
    for (const sql of divisionSecurity('allowance_statement', { sectors: ['civil-affairs'] })) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE allowance_statement');
    await runner.query('DROP FUNCTION refuse_change_of_statement');
  }
}

// household_id is null until the register knows the household; whole_household where a ledger only counts persons.
const statements = [
  `CREATE TABLE allowance_statement (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    grant_id           uuid NOT NULL,
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
    CHECK (whole_household IS NOT NULL OR covered_persons IS NOT NULL)
  )`,
  'CREATE INDEX allowance_statement_newest ON allowance_statement (grant_id, occurred_on DESC, id DESC)',
  `CREATE INDEX allowance_statement_household
     ON allowance_statement (household_id, grant_id, occurred_on DESC, id DESC)`,
  'CREATE INDEX allowance_statement_code ON allowance_statement (household_code)',
  'CREATE INDEX allowance_statement_untold ON allowance_statement (household_id) WHERE NOT told',
  ...appendOnly('allowance_statement'),
];
