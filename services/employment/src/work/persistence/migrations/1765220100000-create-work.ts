import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ledgerTable } from '../../../ground/persistence/ledger-table';

/** Work by person and month and as it is entered, what ended it, and what people want. Amounts are fen. */
export class CreateWork1765220100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE work_spell, work_end, job_wish');
    await runner.query('DROP FUNCTION tell_work_spell_again, tell_job_wish_again');
  }
}

const statements = [
  ...ledgerTable({
    table: 'work_spell',
    columns: `month date, is_working boolean NOT NULL, place text, place_code text, employer text, channel text,
      monthly_income bigint, starts_on date, ends_on date, ended_on date,
      month_only boolean NOT NULL DEFAULT false, began_on date GENERATED ALWAYS AS
        (coalesce(starts_on, month)) STORED`,
    key: ['month'],
    by: 'month',
    loaded: [
      'month',
      'is_working',
      'place',
      'place_code',
      'employer',
      'channel',
      'monthly_income',
      'starts_on',
      'ends_on',
      'month_only',
    ],
    told: ['is_working', 'place_code', 'channel', 'starts_on', 'ends_on', 'ended_on'],
  }),
  'CREATE INDEX work_spell_holder ON work_spell (certificate_index, month)',
  `CREATE TABLE work_end (
    id            uuid NOT NULL DEFAULT uuidv7(),
    spell_id      uuid NOT NULL,
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    ends_on       date NOT NULL,
    reason        text,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX work_end_id ON work_end (id)',
  'CREATE INDEX work_end_spell ON work_end (spell_id, id DESC)',
  'CREATE INDEX work_end_household ON work_end (household_id)',
  ...divisionSecurity('work_end', { sectors: ['employment'] }),
  ...appendOnly('work_end'),
  ...ledgerTable({
    table: 'job_wish',
    columns: 'stated_on date NOT NULL, wants_work boolean, wants_training boolean, wants_away boolean',
    key: ['stated_on'],
    by: 'stated_on',
    loaded: ['stated_on', 'wants_work', 'wants_training', 'wants_away'],
    told: ['stated_on'],
  }),
  'CREATE INDEX job_wish_holder ON job_wish (certificate_index, stated_on)',
];
