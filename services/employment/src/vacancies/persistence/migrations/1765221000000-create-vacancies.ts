import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that is open, who applied for it, and who is in special difficulty as the village says. */
export class CreateVacancies1765221000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE special_difficulty, vacancy_application, vacancy');
  }
}

const statements = [
  `CREATE TABLE vacancy (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    kind          text NOT NULL,
    post          text NOT NULL,
    employer      text,
    fund_source   text,
    monthly_pay   bigint,
    opened_on     date NOT NULL,
    filled_on     date,
    filled_by     uuid,
    fill_reason   text,
    post_id       uuid,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX vacancy_id ON vacancy (id)',
  'CREATE INDEX vacancy_opened ON vacancy (county_code, opened_on, id, division_code)',
  'CREATE INDEX vacancy_division ON vacancy (county_code, division_code, id)',
  ...divisionSecurity('vacancy', { sectors: ['employment'] }),
  `CREATE TABLE vacancy_application (
    id            uuid NOT NULL DEFAULT uuidv7(),
    vacancy_id    uuid NOT NULL,
    household_id  uuid NOT NULL,
    person_id     uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    applied_on    date NOT NULL,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, vacancy_id, person_id)
  )`,
  'CREATE INDEX vacancy_application_id ON vacancy_application (id)',
  'CREATE INDEX vacancy_application_vacancy ON vacancy_application (vacancy_id)',
  'CREATE INDEX vacancy_application_household ON vacancy_application (household_id)',
  ...divisionSecurity('vacancy_application', { sectors: ['employment'] }),
  `CREATE TABLE special_difficulty (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    holds         boolean NOT NULL,
    reason        text NOT NULL,
    occurred_on   date NOT NULL,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX special_difficulty_id ON special_difficulty (id)',
  'CREATE INDEX special_difficulty_household ON special_difficulty (household_id, occurred_on DESC, id DESC)',
  ...divisionSecurity('special_difficulty', { sectors: ['employment'] }),
  ...appendOnly('special_difficulty'),
];
