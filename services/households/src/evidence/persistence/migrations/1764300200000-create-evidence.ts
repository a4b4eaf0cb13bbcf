import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** What departments said of a household by event. Amounts are fen. */
export class CreateEvidence1764300200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE measure_delivery, renovation_fact, allowance_fact, guarantee_answer CASCADE',
    );
  }
}

const statements = [
  // Event ids grow with the time a department wrote them (UUIDv7), so they tell the newer of two facts of one day,
  // whichever was delivered first. A fact is never changed, a newer one stands beside it.
  `CREATE TABLE guarantee_answer (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    occurred_on   date NOT NULL,
    department    text NOT NULL,
    source        text NOT NULL,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    guarantee     text NOT NULL,
    secure        boolean,
    finding       text,
    position      int NOT NULL DEFAULT 0,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, event_id, position),
    CHECK (guarantee IN ('COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'))
  )`,
  'CREATE INDEX guarantee_answer_id ON guarantee_answer (id)',
  'CREATE INDEX guarantee_answer_division ON guarantee_answer (division_code)',
  'CREATE INDEX guarantee_answer_household ON guarantee_answer (household_id, guarantee, occurred_on DESC, event_id DESC, "position" DESC)',
  `CREATE TABLE allowance_fact (
    id                 uuid DEFAULT uuidv7(),
    household_id       uuid NOT NULL,
    occurred_on        date NOT NULL,
    department         text NOT NULL,
    source             text NOT NULL,
    event_id           uuid NOT NULL,
    recorded_at        timestamptz NOT NULL,
    division_code      text COLLATE "C" NOT NULL,
    grant_id           uuid NOT NULL,
    name               text NOT NULL,
    tier               text,
    whole_household    boolean NOT NULL,
    dispersed_hardship boolean NOT NULL,
    approved           bigint NOT NULL,
    paid               bigint NOT NULL,
    active             boolean NOT NULL,
    position           int NOT NULL DEFAULT 0,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, event_id, position),
    CHECK (tier IN ('full', 'highest', 'lower'))
  )`,
  'CREATE INDEX allowance_fact_id ON allowance_fact (id)',
  'CREATE INDEX allowance_fact_division ON allowance_fact (division_code)',
  'CREATE INDEX allowance_fact_household ON allowance_fact (household_id, grant_id, occurred_on DESC, event_id DESC, "position" DESC)',
  `CREATE TABLE renovation_fact (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    occurred_on   date NOT NULL,
    department    text NOT NULL,
    source        text NOT NULL,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    renovation_id uuid NOT NULL,
    year          int NOT NULL,
    approved      bigint NOT NULL,
    paid          bigint NOT NULL,
    planned_until date,
    completed_on  date,
    position      int NOT NULL DEFAULT 0,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, event_id, position)
  )`,
  'CREATE INDEX renovation_fact_id ON renovation_fact (id)',
  'CREATE INDEX renovation_fact_division ON renovation_fact (division_code)',
  'CREATE INDEX renovation_fact_household ON renovation_fact (household_id, renovation_id, occurred_on DESC, event_id DESC, "position" DESC)',
  // One delivery is one row, as its newest event tells it.
  `CREATE TABLE measure_delivery (
    delivery_id   uuid,
    household_id  uuid NOT NULL,
    person_id     uuid,
    family        text NOT NULL,
    name          text NOT NULL,
    delivered_on  date NOT NULL,
    amount        bigint,
    department    text NOT NULL,
    source        text NOT NULL,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, delivery_id)
  )`,
  'CREATE INDEX measure_delivery_delivery ON measure_delivery (delivery_id)',
  'CREATE INDEX measure_delivery_division ON measure_delivery (division_code)',
  'CREATE INDEX measure_delivery_household ON measure_delivery (household_id, delivered_on DESC, delivery_id DESC)',
  ...divisionSecurity('guarantee_answer', { sectors: ['rural'] }),
  ...recordsStay('guarantee_answer'),
  ...divisionSecurity('allowance_fact', { sectors: ['rural'] }),
  ...recordsStay('allowance_fact'),
  ...divisionSecurity('renovation_fact', { sectors: ['rural'] }),
  ...recordsStay('renovation_fact'),
  ...divisionSecurity('measure_delivery', { sectors: ['rural'] }),
];
