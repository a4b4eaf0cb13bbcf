import { loadedBy } from '@dixian/imports';
import { appendOnly, loadedTable, waitingIndex } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said of insurance by person and year takes the place of what was last seen, which it begins with. */
export class CreateInsuranceRecords1765230002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of undo) await runner.query(sql);
  }
}

const statements = [
  `CREATE TABLE insurance_record (
    id                uuid NOT NULL DEFAULT uuidv7(),
    household_code    text,
    certificate_index bytea NOT NULL,
    household_id      uuid,
    person_id         uuid,
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year              int NOT NULL,
    scheme            text NOT NULL,
    word              text NOT NULL,
    seen_on           date NOT NULL,
    insured_where     text,
    collected_on      date,
    fee               bigint,
    aid_class         text,
    aid               bigint,
    own_part          bigint,
    occurrence        int NOT NULL,
    source            text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, certificate_index, year, scheme, seen_on, occurrence)
  )`,
  ...loadedTable('insurance_record'),
  ...loadedBy('insurance_record', [
    'household_code',
    'certificate_index',
    'year',
    'scheme',
    'word',
    'seen_on',
    'insured_where',
    'collected_on',
    'fee',
    'aid_class',
    'aid',
    'own_part',
    'source',
  ]),
  waitingIndex('insurance_record'),
  'CREATE INDEX insurance_record_id ON insurance_record (id)',
  'CREATE INDEX insurance_record_code ON insurance_record (household_code)',
  'CREATE INDEX insurance_record_person ON insurance_record (person_id, seen_on, id)',
  'CREATE INDEX insurance_record_household ON insurance_record (household_id)',
  'CREATE INDEX insurance_record_year ON insurance_record (county_code, year, person_id)',
  ...divisionSecurity('insurance_record', { sectors: ['health'] }),
  `CREATE TABLE insurance_said (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year          int NOT NULL,
    scheme        text NOT NULL,
    word          text NOT NULL,
    seen_on       date NOT NULL,
    collected_on  date,
    fee           bigint,
    aid_class     text,
    own_part      bigint,
    account       text,
    source        text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX insurance_said_id ON insurance_said (id)',
  'CREATE INDEX insurance_said_person ON insurance_said (person_id, seen_on, id)',
  'CREATE INDEX insurance_said_household ON insurance_said (household_id)',
  'CREATE INDEX insurance_said_year ON insurance_said (county_code, year, person_id)',
  ...divisionSecurity('insurance_said', { sectors: ['health'] }),
  `INSERT INTO insurance_said (household_id, person_id, division_code, year, scheme, word, seen_on, source)
   SELECT household_id, person_id, division_code, extract(year FROM seen_on)::int, 'RESIDENT',
     CASE WHEN insured THEN 'INSURED' ELSE 'NOT_RESIDENT' END, seen_on, source FROM insurance`,
  ...appendOnly('insurance_said'),
  'DROP TABLE insurance',
  `CREATE TABLE premium_subsidy (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year          int NOT NULL,
    record_id     uuid NOT NULL,
    aid_class     text,
    contribution  bigint NOT NULL,
    collected_on  date NOT NULL,
    amount        bigint,
    outcome       text NOT NULL,
    decision      jsonb NOT NULL,
    paid          bigint NOT NULL,
    paid_on       date,
    decided_on    date NOT NULL,
    account       text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, person_id, year)
  )`,
  'CREATE INDEX premium_subsidy_id ON premium_subsidy (id)',
  'CREATE INDEX premium_subsidy_person ON premium_subsidy (person_id, year)',
  'CREATE INDEX premium_subsidy_household ON premium_subsidy (household_id)',
  'CREATE INDEX premium_subsidy_record ON premium_subsidy (record_id)',
  'CREATE INDEX premium_subsidy_sorted_collected ON premium_subsidy (county_code, collected_on, id, division_code)',
  'CREATE INDEX premium_subsidy_sorted_amount ON premium_subsidy (county_code, amount, id, division_code)',
  ...divisionSecurity('premium_subsidy', { sectors: ['health'] }),
];

const undo = [
  'DROP TABLE premium_subsidy, insurance_record, insurance_said',
  `CREATE TABLE insurance (
    person_id     uuid NOT NULL,
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    insured       boolean NOT NULL,
    seen_on       date NOT NULL,
    source        text NOT NULL,
    PRIMARY KEY (county_code, person_id)
  )`,
  ...divisionSecurity('insurance', { sectors: ['health'] }),
];
