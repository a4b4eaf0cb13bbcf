import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Support of enterprises with the households they take along; amounts are fen. */
export class SupportEnterprises1765211050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enterprise_support');
  }
}

const statements = [
  `CREATE TABLE enterprise_support (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    enterprise    text NOT NULL,
    purpose       text NOT NULL,
    amount        bigint NOT NULL,
    linkage       text,
    household_ids uuid[] NOT NULL,
    applied_on    date NOT NULL,
    account       text NOT NULL,
    failed_on     date,
    failure       text,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX enterprise_support_id ON enterprise_support (id)',
  'CREATE INDEX enterprise_support_sorted_applied ON enterprise_support (county_code, applied_on, id, division_code)',
  ...divisionSecurity('enterprise_support', { sectors: ['finance', 'rural'] }),
];
