import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** What households leave behind where they were, and when rows came to where they are. */
export class KeepThePast1765060030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE former_row, row_arrival');
  }
}

const statements = [
  // content is the row as it was; it held from since, and no more from left_on on.
  `CREATE TABLE former_row (
    id            uuid DEFAULT uuidv7(),
    kind          text NOT NULL,
    row_id        uuid NOT NULL,
    of_id         uuid NOT NULL,
    of_household  uuid NOT NULL,
    since         date NOT NULL,
    left_on       date NOT NULL,
    content       jsonb NOT NULL,
    sector        text NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (since < left_on)
  )`,
  'CREATE INDEX former_row_id ON former_row (id)',
  'CREATE INDEX former_row_of_kind ON former_row (kind, division_code)',
  'CREATE INDEX former_row_row ON former_row (row_id, kind)',
  'CREATE INDEX former_row_of ON former_row (of_id, kind)',
  'CREATE INDEX former_row_household ON former_row (of_household, kind)',
  'CREATE INDEX former_row_division ON former_row (division_code)',
  ...divisionSecurity('former_row', { sectorColumn: 'sector' }),
  ...recordsStay('former_row'),
  // Ids and days only; it belongs to no division, and no request is shown it.
  'CREATE TABLE row_arrival (row_id uuid PRIMARY KEY, arrived_on date NOT NULL)',
];
