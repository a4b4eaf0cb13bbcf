import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** What an assessment in which nobody counts learnt of the members: registration and urban benefits, no income. */
export class CreateScopeRecord1765040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scope_record CASCADE');
  }
}

const statements = [
  `CREATE TABLE scope_record (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    occurred_on   date NOT NULL,
    members       jsonb NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX scope_record_id ON scope_record (id)',
  'CREATE INDEX scope_record_division ON scope_record (division_code)',
  'CREATE INDEX scope_record_household ON scope_record (household_id, occurred_on DESC, id DESC)',
  ...divisionSecurity('scope_record', { sectors: ['rural'] }),
  ...recordsStay('scope_record'),
];
