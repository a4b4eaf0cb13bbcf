import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Corrections and withdrawals of leads, each an entry beside the lead as it reads now. */
export class CorrectLeads1765060020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lead_entry');
    await runner.query('ALTER TABLE lead DROP withdrawn_on');
  }
}

const statements = [
  'ALTER TABLE lead ADD withdrawn_on date',
  `CREATE TABLE lead_entry (
    id            uuid DEFAULT uuidv7(),
    lead_id       uuid NOT NULL,
    household_id  uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('CORRECTED', 'WITHDRAWN')),
    occurred_on   date NOT NULL,
    changes       jsonb NOT NULL,
    reason        text NOT NULL,
    account       text NOT NULL,
    role          text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    corrects      uuid,
    sector        text,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX lead_entry_id ON lead_entry (id)',
  'CREATE INDEX lead_entry_lead ON lead_entry (lead_id, id)',
  'CREATE UNIQUE INDEX lead_entry_corrects ON lead_entry (county_code, corrects) WHERE corrects IS NOT NULL',
  'CREATE INDEX lead_entry_division ON lead_entry (division_code)',
  'CREATE INDEX lead_entry_household ON lead_entry (household_id)',
  ...divisionSecurity('lead_entry', { sectorColumn: 'sector' }),
  ...recordsStay('lead_entry'),
];
