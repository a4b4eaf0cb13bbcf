import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the data found by the calendar. */
export class CreateScreening1765211060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE screening_hit');
  }
}

const statements = [
  `CREATE TABLE screening_hit (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    rule          text NOT NULL,
    period        text NOT NULL,
    found_on      date NOT NULL,
    told          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, household_id, rule, period)
  )`,
  'CREATE INDEX screening_hit_id ON screening_hit (id)',
  'CREATE INDEX screening_hit_untold ON screening_hit (household_id) WHERE NOT told',
  'CREATE INDEX screening_hit_household ON screening_hit (household_id)',
  ...divisionSecurity('screening_hit', { sectors: ['finance'] }),
];
