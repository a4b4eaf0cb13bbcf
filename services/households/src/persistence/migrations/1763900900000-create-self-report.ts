import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What households report of themselves, and how often public operations were used. A report may wait for its household,
 * so a task may be of none yet; what was seen in clear may be of a report instead of a person.
 */
export class CreateSelfReport1763900900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      ...reports,
      ...counts,
      ...others,
      ...divisionSecurity('self_report', { sectors: ['rural'] }),
    ]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM task WHERE household_id IS NULL');
    await runner.query('ALTER TABLE task ALTER COLUMN household_id SET NOT NULL');
    await runner.query('DELETE FROM reveal WHERE person_id IS NULL');
    await runner.query('ALTER TABLE reveal DROP COLUMN self_report_id, ALTER COLUMN person_id SET NOT NULL');
    await runner.query('DROP TABLE public_count, self_report');
  }
}

// repeats: the first report of the same matter. reported_in is the code that was named; division_code follows the household.
const reports = [
  `CREATE TABLE self_report (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    receipt           bytea NOT NULL,
    receipt_index     bytea NOT NULL UNIQUE,
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
    repeats           uuid REFERENCES self_report,
    household_id      uuid,
    lead_id           uuid REFERENCES lead,
    rejection         text,
    placed_on         date,
    placed_by         text,
    placement_key     text,
    idempotency_key   text NOT NULL,
    division_code     text COLLATE "C" NOT NULL,
    UNIQUE (certificate_index, idempotency_key),
    UNIQUE (placed_by, placement_key),
    CHECK (received_on >= occurred_on),
    CHECK ((household_id IS NULL) = (lead_id IS NULL)),
    CHECK (rejection IS NULL OR lead_id IS NULL)
  )`,
  'CREATE INDEX self_report_division ON self_report (division_code, id DESC)',
  'CREATE INDEX self_report_lead ON self_report (lead_id) WHERE lead_id IS NOT NULL',
  'CREATE INDEX self_report_household ON self_report (household_id) WHERE household_id IS NOT NULL',
  'CREATE INDEX self_report_repeats ON self_report (repeats) WHERE repeats IS NOT NULL',
];

// No row-level security: a count is of no household. What it counts is a hash, and gone when its window is over.
const counts = [
  `CREATE TABLE public_count (
    kind     text NOT NULL,
    key      text NOT NULL,
    opens_at timestamptz NOT NULL,
    ends_at  timestamptz NOT NULL,
    count    int NOT NULL,
    PRIMARY KEY (kind, key, opens_at)
  )`,
  'CREATE INDEX public_count_end ON public_count (ends_at)',
];

const others = [
  'ALTER TABLE task ALTER COLUMN household_id DROP NOT NULL',
  `ALTER TABLE reveal ADD COLUMN self_report_id uuid, ALTER COLUMN person_id DROP NOT NULL,
     ADD CHECK (num_nonnulls(person_id, self_report_id) = 1)`,
  'CREATE INDEX reveal_self_report ON reveal (self_report_id) WHERE self_report_id IS NOT NULL',
];
