import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each unit is told in a night of the duties it owes or answers for, and who of it has seen that. */
export class CreateNotices1765340010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_receipt, notice_item, unit_notice');
  }
}

// A unit above several counties has no county; its code stands in for one, so that every key begins alike.
const statements = [
  `CREATE TABLE unit_notice (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector        text,
    night         date NOT NULL,
    send_at       timestamptz NOT NULL,
    written_at    timestamptz NOT NULL,
    told_at       timestamptz,
    PRIMARY KEY (county_code, id),
    UNIQUE NULLS NOT DISTINCT (county_code, division_code, sector, night)
  )`,
  'CREATE INDEX unit_notice_by_id ON unit_notice (id)',
  'CREATE INDEX unit_notice_by_night ON unit_notice (night, id)',
  'CREATE INDEX unit_notice_of_county ON unit_notice (county_code, night, id, division_code)',
  'CREATE INDEX unit_notice_of_place ON unit_notice (county_code, division_code, id)',
  'CREATE INDEX unit_notice_untold ON unit_notice (send_at) WHERE told_at IS NULL',
  ...divisionSecurity('unit_notice', { sectorColumn: 'sector' }),
  `CREATE TABLE notice_item (
    id            uuid NOT NULL DEFAULT uuidv7(),
    notice_id     uuid NOT NULL,
    obligation_id uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector        text,
    kind          text NOT NULL,
    due_on        date NOT NULL,
    clause_ids    text[] NOT NULL,
    days          int NOT NULL,
    levels_above  int NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE NULLS NOT DISTINCT (county_code, obligation_id, division_code, sector, due_on, days),
    FOREIGN KEY (county_code, notice_id) REFERENCES unit_notice (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX notice_item_of_notice ON notice_item (notice_id, due_on, id)',
  'CREATE INDEX notice_item_of_obligation ON notice_item (obligation_id)',
  'CREATE INDEX notice_item_of_county ON notice_item (county_code, due_on, id, division_code)',
  'CREATE INDEX notice_item_of_place ON notice_item (county_code, division_code, id)',
  ...divisionSecurity('notice_item', { sectorColumn: 'sector' }),
  `CREATE TABLE notice_receipt (
    id              uuid NOT NULL DEFAULT uuidv7(),
    notice_id       uuid NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector          text,
    account         text NOT NULL,
    role            text NOT NULL,
    acknowledged_on date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    note            text,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, notice_id, account),
    FOREIGN KEY (county_code, notice_id) REFERENCES unit_notice (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX notice_receipt_of_notice ON notice_receipt (notice_id)',
  ...divisionSecurity('notice_receipt', { sectorColumn: 'sector' }),
];
