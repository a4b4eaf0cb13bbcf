import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Households of which nobody is left, with the day on which what went on was ended. */
export class CreateVanishedHousehold1765040200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vanished_household CASCADE');
  }
}

const statements = [
  `CREATE TABLE vanished_household (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    period_id     uuid,
    case_id       uuid,
    cause         text NOT NULL,
    occurred_on   date NOT NULL,
    reason        text,
    account       text NOT NULL,
    role          text NOT NULL,
    acting_for    text,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (cause IN ('ALL_DIED', 'MOVED_ABROAD', 'ALL_LEFT'))
  )`,
  'CREATE INDEX vanished_household_id ON vanished_household (id)',
  'CREATE INDEX vanished_household_division ON vanished_household (division_code)',
  'CREATE INDEX vanished_household_household ON vanished_household (household_id, id)',
  ...divisionSecurity('vanished_household', { sectors: ['rural'] }),
  ...recordsStay('vanished_household'),
];
