import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Incomes assessed for a household. Amounts are fen. */
export class CreateAssessment1764300300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE income_assessment CASCADE');
  }
}

const statements = [
  `CREATE TABLE income_assessment (
    id              uuid DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    occurred_on     date NOT NULL,
    from_on         date NOT NULL,
    measure         text NOT NULL,
    wages           bigint NOT NULL,
    business        bigint NOT NULL,
    property        bigint NOT NULL,
    transfer        bigint NOT NULL,
    business_cost   bigint NOT NULL,
    policy_income   bigint,
    self_paid       bigint,
    total           bigint NOT NULL,
    counted_members int NOT NULL,
    members         jsonb NOT NULL,
    account         text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    corrects        uuid,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (counted_members > 0),
    CHECK (measure IN ('net-income', 'disposable-income')),
    FOREIGN KEY (county_code, corrects) REFERENCES income_assessment (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX income_assessment_correction ON income_assessment (corrects) WHERE corrects IS NOT NULL',
  'CREATE INDEX income_assessment_id ON income_assessment (id)',
  'CREATE UNIQUE INDEX income_assessment_corrected ON income_assessment (county_code, corrects) WHERE corrects IS NOT NULL',
  'CREATE INDEX income_assessment_division ON income_assessment (division_code)',
  'CREATE INDEX income_assessment_household ON income_assessment (household_id, occurred_on DESC, id DESC)',
  ...divisionSecurity('income_assessment', { sectors: ['rural'] }),
  ...recordsStay('income_assessment'),
];
