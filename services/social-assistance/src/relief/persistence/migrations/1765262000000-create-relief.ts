import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of temporary relief (临时救助) as they stand, and what the county delegated to its townships. Amounts are fen. */
export class CreateRelief1765262000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
    for (const table of ['relief_case', 'relief_delegation']) {
      for (const sql of divisionSecurity(table, { sectors: ['civil-affairs'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE relief_case, relief_delegation');
  }
}

const statements = [
  `CREATE TABLE relief_case (
    id               uuid NOT NULL DEFAULT uuidv7(),
    household_id     uuid NOT NULL,
    division_code    text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    applied_on       date NOT NULL,
    difficulty       text CHECK (difficulty IN ('SUDDEN', 'URGENT', 'TEMPORARY')),
    affects_living   boolean NOT NULL,
    emergency        boolean NOT NULL,
    members          int NOT NULL,
    paid_first       boolean NOT NULL DEFAULT false,
    amount           bigint,
    approver         text CHECK (approver IN ('county', 'township')),
    decided_on       date,
    case_record      text,
    paid             bigint,
    paid_on          date,
    still_difficult_on date,
    told             boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX relief_case_id ON relief_case (id)',
  'CREATE INDEX relief_case_household ON relief_case (household_id, applied_on DESC)',
  'CREATE INDEX relief_case_untold ON relief_case (household_id) WHERE NOT told',
  'CREATE INDEX relief_case_sorted_applied_on ON relief_case (county_code, applied_on, id, division_code)',
  `CREATE TABLE relief_delegation (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    from_day      date NOT NULL,
    until_day     date,
    record        text NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX relief_delegation_id ON relief_delegation (id)',
  'CREATE INDEX relief_delegation_place ON relief_delegation (division_code, from_day)',
];
