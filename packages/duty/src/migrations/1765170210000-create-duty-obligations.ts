import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a department owes by a day, as it tells it where duties are watched. */
export class CreateDutyObligations1765170210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duty_obligation');
  }
}

const statements = [
  `CREATE TABLE duty_obligation (
    id             uuid NOT NULL DEFAULT uuidv7(),
    kind           text NOT NULL,
    subject_kind   text NOT NULL,
    subject_id     text NOT NULL,
    cycle          text NOT NULL DEFAULT '',
    household_id   uuid,
    person_id      uuid,
    sector         text,
    triggered_on   date NOT NULL,
    met_on         date,
    stopped_on     date,
    stopped_as     text,
    version        bigint NOT NULL DEFAULT 1,
    trigger_told   boolean NOT NULL DEFAULT false,
    end_told       boolean NOT NULL DEFAULT true,
    division_code  text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, kind, subject_kind, subject_id, cycle)
  )`,
  'CREATE INDEX duty_obligation_id ON duty_obligation (id)',
  'CREATE INDEX duty_obligation_division ON duty_obligation (division_code)',
  'CREATE INDEX duty_obligation_household ON duty_obligation (household_id)',
  'CREATE INDEX duty_obligation_untold ON duty_obligation (id) WHERE NOT (trigger_told AND end_told)',
  ...divisionSecurity('duty_obligation'),
];
