import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What households report of themselves, and how often the public operations were used. */
export class CreateSelfReport1764301100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE public_count, self_report CASCADE');
  }
}

const statements = [
  // repeats: the first report of the same matter. reported_in is the code that was named; division_code follows the
  // household.
  `CREATE TABLE self_report (
    id                uuid DEFAULT uuidv7(),
    receipt           bytea NOT NULL,
    receipt_index     bytea NOT NULL,
    certificate       bytea NOT NULL,
    certificate_index bytea NOT NULL,
    name              bytea NOT NULL,
    phone             bytea NOT NULL,
    statement         bytea NOT NULL,
    lead_type         text NOT NULL,
    form              text NOT NULL,
    reported_in       text COLLATE "C" NOT NULL,
    occurred_on       date NOT NULL,
    received_on       date NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT now(),
    repeats           uuid,
    household_id      uuid,
    lead_id           uuid,
    rejection         text,
    placed_on         date,
    placed_by         text,
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, receipt_index),
    CHECK (received_on >= occurred_on),
    CHECK ((household_id IS NULL) = (lead_id IS NULL)),
    CHECK (rejection IS NULL OR lead_id IS NULL),
    FOREIGN KEY (county_code, lead_id) REFERENCES lead (county_code, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (county_code, repeats) REFERENCES self_report (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX self_report_receipt ON self_report (receipt_index)',
  'CREATE INDEX self_report_id ON self_report (id)',
  'CREATE INDEX self_report_division ON self_report (division_code, id DESC)',
  'CREATE INDEX self_report_certificate ON self_report (certificate_index)',
  'CREATE INDEX self_report_household ON self_report (household_id) WHERE household_id IS NOT NULL',
  'CREATE INDEX self_report_lead ON self_report (lead_id) WHERE lead_id IS NOT NULL',
  'CREATE INDEX self_report_repeats ON self_report (repeats) WHERE repeats IS NOT NULL',
  // No row-level security: a count is of no household. What it counts is a hash, and gone when its window is over.
  `CREATE TABLE public_count (
    kind     text,
    key      text,
    opens_at timestamptz,
    ends_at  timestamptz NOT NULL,
    count    int NOT NULL,
    PRIMARY KEY (kind, key, opens_at)
  )`,
  'CREATE INDEX public_count_end ON public_count (ends_at)',
  ...divisionSecurity('self_report', { sectors: ['rural'] }),
];
