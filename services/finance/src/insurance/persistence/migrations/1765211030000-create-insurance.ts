import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seenInCounty } from '../../../ground/persistence/seen-in-county';

/** Insurance that counties buy, whom it covers, and what was claimed and paid; amounts are fen. */
export class CreateInsurance1765211030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE insurance_claim, insurance_cover, insurance_contract');
  }
}

const ROW = `id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)`;
const SECTORS = { sectors: ['finance', 'rural'] };

const statements = [
  `CREATE TABLE insurance_contract (
    ${ROW},
    contract_number text NOT NULL,
    insurer       text NOT NULL,
    risk          text NOT NULL CHECK (risk IN ('ILLNESS_DISABILITY', 'ACCIDENT', 'DISASTER', 'PRODUCT', 'OTHER')),
    risk_text     text,
    tender_reference text,
    premium       bigint,
    deductible    bigint,
    from_day      date NOT NULL,
    until_day     date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    UNIQUE (county_code, contract_number)
  )`,
  'CREATE INDEX insurance_contract_id ON insurance_contract (id)',
  'CREATE INDEX insurance_contract_sorted_until ON insurance_contract (county_code, until_day, id, division_code)',
  ...divisionSecurity('insurance_contract', SECTORS),
  ...seenInCounty('insurance_contract', SECTORS.sectors),
  `CREATE TABLE insurance_cover (
    ${ROW},
    contract_id   uuid NOT NULL,
    household_id  uuid NOT NULL,
    UNIQUE (county_code, contract_id, household_id)
  )`,
  'CREATE INDEX insurance_cover_household ON insurance_cover (household_id)',
  ...divisionSecurity('insurance_cover', SECTORS),
  `CREATE TABLE insurance_claim (
    ${ROW},
    contract_id   uuid NOT NULL,
    household_id  uuid NOT NULL,
    reported_on   date NOT NULL,
    claimed       bigint NOT NULL,
    paid          bigint,
    paid_on       date,
    UNIQUE (county_code, contract_id, household_id, reported_on)
  )`,
  'CREATE INDEX insurance_claim_id ON insurance_claim (id)',
  'CREATE INDEX insurance_claim_household ON insurance_claim (household_id, reported_on DESC, id DESC)',
  'CREATE INDEX insurance_claim_contract ON insurance_claim (contract_id, reported_on DESC, id DESC)',
  ...divisionSecurity('insurance_claim', SECTORS),
];
