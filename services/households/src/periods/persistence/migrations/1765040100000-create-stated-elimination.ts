import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the national system says of periods that a procedure here opened, and that it therefore does not end. */
export class CreateStatedElimination1765040100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stated_elimination CASCADE');
  }
}

const statements = [
  `CREATE TABLE stated_elimination (
    id               uuid DEFAULT uuidv7(),
    household_id     uuid NOT NULL,
    period_id        uuid NOT NULL,
    eliminated_on    date NOT NULL,
    elimination_mode text,
    exported_on      date NOT NULL,
    source           text NOT NULL,
    withdrawn_on     date,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    division_code    text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX stated_elimination_id ON stated_elimination (id)',
  'CREATE INDEX stated_elimination_division ON stated_elimination (division_code)',
  'CREATE INDEX stated_elimination_household ON stated_elimination (household_id)',
  'CREATE UNIQUE INDEX stated_elimination_period ON stated_elimination (county_code, period_id) WHERE withdrawn_on IS NULL',
  'CREATE INDEX stated_elimination_of_period ON stated_elimination (period_id, id)',
  ...divisionSecurity('stated_elimination', { sectors: ['rural'] }),
];
