import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where units are told outside the graph, and what went there. */
export class CreateChannels1765340030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_delivery, notice_channel');
  }
}

const statements = [
  `CREATE TABLE notice_channel (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector        text,
    kind          text NOT NULL,
    address       text,
    opened_by     text NOT NULL,
    opened_at     timestamptz NOT NULL,
    closed_by     text,
    closed_at     timestamptz,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX notice_channel_by_id ON notice_channel (id)',
  'CREATE INDEX notice_channel_of_place ON notice_channel (county_code, division_code, id)',
  `CREATE UNIQUE INDEX notice_channel_once ON notice_channel (county_code, division_code, sector, kind, address)
    NULLS NOT DISTINCT WHERE closed_at IS NULL AND kind <> 'CALENDAR'`,
  ...divisionSecurity('notice_channel', { sectorColumn: 'sector' }),
  `CREATE TABLE notice_delivery (
    id            uuid NOT NULL DEFAULT uuidv7(),
    notice_id     uuid NOT NULL,
    channel_id    uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector        text,
    kind          text NOT NULL,
    state         text NOT NULL,
    attempts      int NOT NULL DEFAULT 0,
    left_at       timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    sent_at       timestamptz,
    problem       text,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, notice_id, channel_id),
    FOREIGN KEY (county_code, notice_id) REFERENCES unit_notice (county_code, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (county_code, channel_id) REFERENCES notice_channel (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX notice_delivery_of_notice ON notice_delivery (notice_id)',
  `CREATE INDEX notice_delivery_due ON notice_delivery (due_at) WHERE state = 'WAITING'`,
  'CREATE INDEX notice_delivery_of_county ON notice_delivery (county_code, id, division_code)',
  'CREATE INDEX notice_delivery_of_place ON notice_delivery (county_code, division_code, id)',
  ...divisionSecurity('notice_delivery', { sectorColumn: 'sector' }),
];
