import { appendOnly, guaranteeTable } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Renovations and every state one was said to be in, what was seen of the safety of house and water, and what the
 * departments say of them. Amounts are fen.
 */
export class CreateHousingWater1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE renovation (
        id                    uuid NOT NULL DEFAULT uuidv7(),
        household_code        text NOT NULL,
        household_id          uuid,
        division_code         text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        grade                 text NOT NULL,
        started_on            date NOT NULL,
        planned_completion_on date NOT NULL,
        completed_on          date,
        grant_amount          bigint NOT NULL,
        paid_amount           bigint NOT NULL,
        occurrence            int NOT NULL,
        source                text NOT NULL,
        PRIMARY KEY (county_code, id),
        UNIQUE (county_code, household_code, started_on, occurrence)
      )`);
    await runner.query('CREATE INDEX renovation_id ON renovation (id)');
    await runner.query('CREATE INDEX renovation_code ON renovation (household_code)');
    await runner.query(
      'CREATE INDEX renovation_household ON renovation (household_id, started_on DESC, id DESC)',
    );
    await runner.query('CREATE INDEX renovation_by_plan ON renovation (planned_completion_on, id)');
    await runner.query(`
      CREATE TABLE safety_observation (
        household_id  uuid NOT NULL,
        matter        text NOT NULL CHECK (matter IN ('HOUSING', 'WATER')),
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        problem_found boolean NOT NULL,
        seen_on       date NOT NULL,
        source        text NOT NULL,
        PRIMARY KEY (county_code, household_id, matter)
      )`);
    await runner.query('CREATE INDEX safety_observation_household ON safety_observation (household_id)');
    for (const sql of [...answers, ...statements]) await runner.query(sql);
    for (const table of ['renovation', 'safety_observation', 'renovation_statement']) {
      for (const sql of divisionSecurity(table, { sectors: ['housing', 'water'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE renovation_statement, guarantee_answer, safety_observation, renovation');
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
const statements = [
  `CREATE TABLE renovation_statement (
    id              uuid NOT NULL DEFAULT uuidv7(),
    renovation_id   uuid NOT NULL,
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
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    -- Checked when the transaction ends: a household that moves takes both rows along.
    FOREIGN KEY (county_code, renovation_id) REFERENCES renovation DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX renovation_statement_id ON renovation_statement (id)',
  `CREATE INDEX renovation_statement_newest
     ON renovation_statement (renovation_id, occurred_on DESC, id DESC)`,
  'CREATE INDEX renovation_statement_by_day ON renovation_statement (occurred_on)',
  'CREATE INDEX renovation_statement_code ON renovation_statement (household_code)',
  'CREATE INDEX renovation_statement_untold ON renovation_statement (household_id) WHERE NOT told',
  ...appendOnly('renovation_statement'),
];
