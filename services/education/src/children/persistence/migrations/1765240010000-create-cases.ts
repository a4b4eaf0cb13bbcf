import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { matchedTable } from '../../../ground/matched-table';

/** Children out of school with what was done, and how members are found by age. */
export class CreateCases1765240010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dropout_step, dropout_case');
    await runner.query('DROP INDEX standing_member_birth');
  }
}

const statements = [
  ...matchedTable({
    table: 'dropout_case',
    key: ['dropped_on'],
    columns: {
      dropped_on: 'date NOT NULL',
      school: 'text',
      grade: 'text',
      reason: 'text',
      proven: 'boolean NOT NULL DEFAULT false',
      visits: 'int',
      lessons: 'int',
      outcome: 'text NOT NULL',
      returned_on: 'date',
      reported_by: 'text',
    },
  }),
  'CREATE INDEX dropout_case_dropped_on ON dropout_case (county_code, dropped_on, id, division_code)',
  `CREATE TABLE dropout_step (
     id            uuid NOT NULL DEFAULT uuidv7(),
     case_id       uuid NOT NULL,
     person_id     uuid NOT NULL,
     household_id  uuid NOT NULL,
     division_code text COLLATE "C" NOT NULL,
     ${COUNTY_COLUMN},
     kind          text NOT NULL,
     occurred_on   date NOT NULL,
     action        text,
     reason        text,
     proven        boolean NOT NULL DEFAULT false,
     school        text,
     note          text,
     account       text NOT NULL,
     recorded_at   timestamptz NOT NULL DEFAULT service_now(),
     PRIMARY KEY (county_code, id)
   )`,
  'CREATE INDEX dropout_step_id ON dropout_step (id)',
  'CREATE INDEX dropout_step_case ON dropout_step (case_id, occurred_on DESC, id DESC)',
  'CREATE INDEX dropout_step_person ON dropout_step (person_id)',
  'CREATE INDEX dropout_step_household ON dropout_step (household_id)',
  ...appendOnly('dropout_step'),
  ...divisionSecurity('dropout_step', { sectors: ['education'] }),
  'CREATE INDEX standing_member_birth ON standing_member (county_code, birth)',
];
