import { loadedBy } from '@dixian/imports';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Doubtful data from above, and the answers to them. */
export class CreateDoubts1765160500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE doubt_answer, doubt CASCADE');
  }
}

const statements = [
  // answered_on is the day of the last answer; a doubt raised anew after it is another one.
  `CREATE TABLE doubt (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    person_id     uuid,
    number        text,
    rule          text NOT NULL,
    doubt         text,
    raised_on     date NOT NULL,
    due_on        date,
    answered_on   date,
    source        text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX doubt_id ON doubt (id)',
  'CREATE INDEX doubt_household ON doubt (household_id, raised_on DESC, id DESC)',
  'CREATE INDEX doubt_division ON doubt (division_code)',
  'CREATE INDEX doubt_of_county ON doubt (county_code, raised_on DESC, id DESC, division_code)',
  `CREATE TABLE doubt_answer (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    doubt_id      uuid NOT NULL,
    outcome       text NOT NULL CHECK (outcome IN ('KEPT', 'CORRECTED', 'EXPLAINED')),
    statement     text NOT NULL,
    correction_id uuid,
    occurred_on   date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK ((outcome = 'CORRECTED') = (correction_id IS NOT NULL))
  )`,
  'CREATE INDEX doubt_answer_id ON doubt_answer (id)',
  'CREATE INDEX doubt_answer_division ON doubt_answer (division_code)',
  'CREATE INDEX doubt_answer_household ON doubt_answer (household_id)',
  'CREATE INDEX doubt_answer_doubt ON doubt_answer (doubt_id, id)',
  ...divisionSecurity('doubt', { sectors: ['rural'] }),
  ...divisionSecurity('doubt_answer', { sectors: ['rural'] }),
  ...recordsStay('doubt_answer'),
  ...loadedBy('doubt', ['rule', 'doubt', 'number', 'raised_on', 'due_on', 'answered_on', 'source']),
];
