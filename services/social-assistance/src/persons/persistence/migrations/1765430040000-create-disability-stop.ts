import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why allowances of the disabled stop, and that they are drawn again. */
export class CreateDisabilityStop1765430040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE disability_stop');
  }
}

const statements = [
  `CREATE TABLE disability_stop (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    kind          text NOT NULL CHECK (kind IN ('LIVING', 'CARE')),
    cause         text,
    occurred_on   date NOT NULL,
    from_month    text COLLATE "C" NOT NULL,
    note          text,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX disability_stop_id ON disability_stop (id)',
  'CREATE INDEX disability_stop_household ON disability_stop (household_id)',
  'CREATE INDEX disability_stop_newest ON disability_stop (person_id, kind, occurred_on DESC, id DESC)',
  ...appendOnly('disability_stop'),
  ...divisionSecurity('disability_stop', { sectors: ['civil-affairs'] }),
];
