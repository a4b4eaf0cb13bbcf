import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos, scans and PDF of what was done: what each hangs on, its sealed bytes, and who had it sent. */
export class CreateAttachments1765460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachment, attachment_piece, attachment_download CASCADE');
  }
}

const statements = [
  `CREATE TABLE attachment (
    id            uuid DEFAULT uuidv7(),
    file_id       uuid NOT NULL DEFAULT uuidv7(),
    state         text NOT NULL DEFAULT 'RECEIVING' CHECK (state IN ('RECEIVING', 'READY', 'ATTACHED', 'TAKEN_BACK')),
    file_name     text NOT NULL,
    media_type    text CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
    size_bytes    int NOT NULL CHECK (size_bytes > 0),
    sha256        bytea,
    content_key   bytea,
    store         text CHECK (store IN ('DATABASE', 'BUCKET')),
    uploaded_by   text NOT NULL,
    uploaded_at   timestamptz NOT NULL DEFAULT service_now(),
    subject_kind  text,
    subject_id    uuid,
    household_id  uuid,
    account       text,
    role          text,
    acting_for    text,
    attached_at   timestamptz,
    taken_back_by text,
    taken_back_at timestamptz,
    reason        text,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (state = 'RECEIVING' OR (media_type IS NOT NULL AND sha256 IS NOT NULL)),
    CHECK ((state IN ('ATTACHED', 'TAKEN_BACK')) = (subject_id IS NOT NULL))
  )`,
  'CREATE INDEX attachment_id ON attachment (id)',
  'CREATE INDEX attachment_division ON attachment (division_code)',
  'CREATE INDEX attachment_household ON attachment (household_id)',
  'CREATE INDEX attachment_subject ON attachment (subject_id, attached_at, id)',
  'CREATE INDEX attachment_file ON attachment (file_id)',
  `CREATE INDEX attachment_open ON attachment (uploaded_by, uploaded_at) WHERE state IN ('RECEIVING', 'READY')`,
  ...divisionSecurity('attachment'),
  // What can be read of these bytes alone is nothing: their keys are bound to divisions.
  `CREATE TABLE attachment_piece (
    file_id  uuid NOT NULL,
    received boolean NOT NULL,
    position int NOT NULL CHECK (position >= 0),
    bytes    bytea NOT NULL,
    PRIMARY KEY (file_id, received, position)
  )`,
  'ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL',
  `CREATE TABLE attachment_download (
    id            uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    attachment_id uuid NOT NULL,
    account       text NOT NULL,
    role          text NOT NULL,
    acting_for    text NOT NULL,
    request_id    text NOT NULL,
    downloaded_at timestamptz NOT NULL DEFAULT service_now(),
    division_code text COLLATE "C" NOT NULL
  )`,
  'CREATE INDEX attachment_download_division ON attachment_download (division_code)',
  ...divisionSecurity('attachment_download'),
];
