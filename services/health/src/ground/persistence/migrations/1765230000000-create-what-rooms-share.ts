import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments, refusals that others carry on, and what the data found. */
export class CreateWhatRoomsShare1765230000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE health_payment, refused_right, screening_hit');
  }
}

const TABLES = ['health_payment', 'refused_right', 'screening_hit'];

const statements = [
  `CREATE TABLE health_payment (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    subject_id    uuid NOT NULL,
    paid_for      text NOT NULL,
    amount        bigint NOT NULL,
    source        text,
    level         text,
    paid_on       date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    told          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX health_payment_subject ON health_payment (subject_id)',
  ...appendOnly('health_payment'),
  `CREATE TABLE refused_right (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    refused_on    date NOT NULL,
    told          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, household_id, refused_on)
  )`,
  `CREATE TABLE screening_hit (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    rule          text NOT NULL,
    year          text COLLATE "C" NOT NULL,
    period        text NOT NULL,
    found_on      date NOT NULL,
    told          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, household_id, rule, year)
  )`,
  ...TABLES.flatMap((table) => [
    `CREATE INDEX ${table}_id ON ${table} (id)`,
    `CREATE INDEX ${table}_untold ON ${table} (household_id) WHERE NOT told`,
    `CREATE INDEX ${table}_household ON ${table} (household_id)`,
    ...divisionSecurity(table, { sectors: ['health'] }),
  ]),
];
