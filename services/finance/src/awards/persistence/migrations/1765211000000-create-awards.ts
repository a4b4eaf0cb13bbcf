import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seenInCounty } from '../../../ground/persistence/seen-in-county';

/** Schemes of awards, the awards of households step by step, and their readiness for industry; amounts are fen. */
export class CreateAwards1765211000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE industry_readiness, household_award, award_scheme');
  }
}

const ROW = `id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)`;
const SAID = `account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now()`;
const SECTORS = { sectors: ['finance', 'rural'] };

const statements = [
  `CREATE TABLE award_scheme (
    ${ROW},
    name          text NOT NULL,
    mode          text NOT NULL CHECK (mode IN ('BUILD_FIRST', 'REWARD', 'BY_WORK')),
    beneficiaries text NOT NULL CHECK (beneficiaries IN ('MONITORED', 'MONITORED_AND_OUT_OF_POVERTY')),
    items         jsonb NOT NULL,
    cap_per_head  bigint,
    cap_per_household bigint,
    from_day      date NOT NULL,
    until_day     date,
    basis         text NOT NULL,
    ${SAID}
  )`,
  'CREATE INDEX award_scheme_id ON award_scheme (id)',
  'CREATE INDEX award_scheme_sorted_from ON award_scheme (county_code, from_day, id, division_code)',
  ...divisionSecurity('award_scheme', SECTORS),
  ...seenInCounty('award_scheme', SECTORS.sectors),
  ...appendOnly('award_scheme'),
  `CREATE TABLE household_award (
    ${ROW},
    household_id  uuid NOT NULL,
    scheme_id     uuid NOT NULL,
    claimed       jsonb NOT NULL,
    implemented_on date NOT NULL,
    claimed_on    date NOT NULL,
    accepted      jsonb,
    accepted_on   date,
    accepted_by   text,
    seen_on_site  text,
    outcome       text CHECK (outcome IN ('GRANTED', 'REFUSED', 'REFERRED')),
    amount        bigint,
    reasons       text[] NOT NULL DEFAULT '{}',
    flags         text[] NOT NULL DEFAULT '{}',
    posted_on     date,
    authorised_on date,
    authorised_reason text,
    paid          bigint,
    paid_on       date,
    fund_source   text,
    fund_level    text,
    told          boolean NOT NULL DEFAULT false
  )`,
  'CREATE INDEX household_award_id ON household_award (id)',
  'CREATE INDEX household_award_household ON household_award (household_id, claimed_on DESC, id DESC)',
  'CREATE INDEX household_award_untold ON household_award (household_id) WHERE NOT told',
  'CREATE INDEX household_award_sorted_claimed ON household_award (county_code, claimed_on, id, division_code)',
  ...divisionSecurity('household_award', SECTORS),
  `CREATE TABLE industry_readiness (
    ${ROW},
    household_id  uuid NOT NULL,
    conditions    boolean NOT NULL,
    willing       boolean NOT NULL,
    occurred_on   date NOT NULL,
    ${SAID}
  )`,
  'CREATE INDEX industry_readiness_household ON industry_readiness (household_id, occurred_on DESC, id DESC)',
  ...divisionSecurity('industry_readiness', SECTORS),
  ...appendOnly('industry_readiness'),
];
