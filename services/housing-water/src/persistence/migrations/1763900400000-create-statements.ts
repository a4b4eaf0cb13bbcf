import { appendOnly, guaranteeTable } from '@dixian/register';
import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the departments say of house and water, and every state a renovation was said to be in; append-only. */
export class CreateStatements1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...answers, ...renovations]) await runner.query(sql);
    for (const sql of divisionSecurity('renovation_statement', { sectors: ['housing', 'water'] })) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE renovation_statement, guarantee_answer');
    await runner.query('DROP FUNCTION refuse_change_of_statement');
  }
}

// The grade of the house where the answer is an appraisal.
const answers = guaranteeTable(
  ['housing', 'water'],
  `grade text CHECK (grade IN ('A', 'B', 'C', 'D')), sole_dwelling boolean,
   CHECK ((grade IS NULL) = (sole_dwelling IS NULL)),`,
);

// household_id is null until the register knows the household. Amounts are fen.
const renovations = [
  `CREATE TABLE renovation_statement (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    renovation_id   uuid NOT NULL REFERENCES renovation,
    household_code  text NOT NULL,
    household_id    uuid,
    year            int NOT NULL,
    grade           text NOT NULL,
    approved        bigint NOT NULL,
    paid            bigint NOT NULL,
    started_on      date NOT NULL,
    planned_until   date NOT NULL,
    completed_on    date,
    occurred_on     date NOT NULL,
    source          text NOT NULL,
    account         text,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    told            boolean NOT NULL DEFAULT false,
    division_code   text COLLATE "C" NOT NULL
  )`,
  `CREATE INDEX renovation_statement_newest
     ON renovation_statement (renovation_id, occurred_on DESC, id DESC)`,
  'CREATE INDEX renovation_statement_by_day ON renovation_statement (occurred_on)',
  'CREATE INDEX renovation_statement_code ON renovation_statement (household_code)',
  'CREATE INDEX renovation_statement_untold ON renovation_statement (household_id) WHERE NOT told',
  ...appendOnly('renovation_statement'),
];
