import { loadedBy } from '@dixian/imports';
import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assets of projects, their stages, income, its distribution and their disposal; amounts are fen. */
export class CreateAssets1765211020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE asset_disposal, asset_distribution, asset_income, asset_act, asset');
  }
}

const ROW = `id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)`;
const SAID = `account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now()`;
const SECTORS = { sectors: ['finance', 'rural'] };
const STAGES = `('FORMED', 'TRANSFERRED', 'OPERATED', 'DISTRIBUTED')`;
const TOLD_APART = ['number', 'name', 'class', 'stage', 'original_value', 'formed_in', 'fund_source', 'idle'];

const statements = [
  `CREATE TABLE asset (
    ${ROW},
    number        text COLLATE "C" NOT NULL,
    own_number    boolean NOT NULL DEFAULT false,
    name          text NOT NULL,
    class         text NOT NULL CHECK (class IN ('OPERATING', 'PUBLIC_WELFARE')),
    stage         text NOT NULL CHECK (stage IN ${STAGES}),
    original_value bigint NOT NULL,
    formed_in     int,
    fund_source   text,
    project_number text,
    village       text,
    owner         text,
    operator      text,
    keeper        text,
    idle          boolean NOT NULL DEFAULT false,
    inspected_on  date,
    source        text NOT NULL,
    speaks_for    date,
    speaks_assumed boolean NOT NULL DEFAULT false,
    UNIQUE (county_code, number)
  )`,
  'CREATE INDEX asset_id ON asset (id)',
  'CREATE INDEX asset_sorted_number ON asset (county_code, number, id, division_code)',
  'CREATE INDEX asset_sorted_value ON asset (county_code, original_value, id, division_code)',
  ...divisionSecurity('asset', SECTORS),
  ...loadedBy('asset', TOLD_APART),
  `CREATE TABLE asset_act (
    ${ROW},
    asset_id      uuid NOT NULL,
    stage         text CHECK (stage IN ${STAGES}),
    idle          boolean,
    note          text,
    occurred_on   date NOT NULL,
    ${SAID}
  )`,
  'CREATE INDEX asset_act_of_asset ON asset_act (asset_id, occurred_on, id)',
  ...divisionSecurity('asset_act', SECTORS),
  ...appendOnly('asset_act'),
  `CREATE TABLE asset_income (
    ${ROW},
    asset_id      uuid NOT NULL,
    year          int NOT NULL,
    income        bigint NOT NULL,
    recorded_on   date NOT NULL,
    account       text NOT NULL,
    UNIQUE (county_code, asset_id, year)
  )`,
  'CREATE INDEX asset_income_of_asset ON asset_income (asset_id, year)',
  ...divisionSecurity('asset_income', SECTORS),
  `CREATE TABLE asset_distribution (
    ${ROW},
    asset_id      uuid NOT NULL,
    year          int NOT NULL,
    household_id  uuid,
    purpose       text NOT NULL CHECK (purpose IN ('HOUSEHOLDS', 'INDUSTRY', 'EMPLOYMENT', 'PUBLIC', 'OTHER')),
    amount        bigint NOT NULL,
    decision_record text NOT NULL,
    to_monitored  boolean NOT NULL,
    decided_on    date NOT NULL,
    ${SAID}
  )`,
  'CREATE INDEX asset_distribution_of_asset ON asset_distribution (asset_id, year)',
  'CREATE INDEX asset_distribution_household ON asset_distribution (household_id, decided_on DESC, id DESC)',
  ...divisionSecurity('asset_distribution', SECTORS),
  ...appendOnly('asset_distribution'),
  `CREATE TABLE asset_disposal (
    ${ROW},
    asset_id      uuid NOT NULL,
    class         text NOT NULL CHECK (class IN ('REVIVE', 'TRANSFER', 'WRITE_OFF', 'OTHER')),
    opened_on     date NOT NULL,
    decision_record text,
    decided_on    date,
    done_on       date
  )`,
  'CREATE INDEX asset_disposal_of_asset ON asset_disposal (asset_id, opened_on, id)',
  ...divisionSecurity('asset_disposal', SECTORS),
];
