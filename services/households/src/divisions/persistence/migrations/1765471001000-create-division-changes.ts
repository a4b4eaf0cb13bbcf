import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** What was done to divisions: added, renamed, closed and merged, by whom and from which day on. */
export class CreateDivisionChanges1765471001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE division_change');
  }
}

const statements = [
  `CREATE TABLE division_change (
    id            uuid DEFAULT uuidv7(),
    kind          text NOT NULL,
    division_id   uuid NOT NULL,
    into_id       uuid,
    name          text NOT NULL,
    former_name   text,
    occurred_on   date,
    households    int NOT NULL DEFAULT 0,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    FOREIGN KEY (division_id) REFERENCES division,
    FOREIGN KEY (into_id) REFERENCES division,
    CHECK (kind IN ('ADDED', 'RENAMED', 'CLOSED', 'MERGED')),
    CHECK ((kind = 'MERGED') = (into_id IS NOT NULL)),
    CHECK (kind = 'ADDED' OR occurred_on IS NOT NULL)
  )`,
  'CREATE INDEX division_change_id ON division_change (id)',
  'CREATE INDEX division_change_division ON division_change (division_id, id)',
  'CREATE INDEX division_change_into ON division_change (into_id, id) WHERE into_id IS NOT NULL',
  ...divisionSecurity('division_change'),
  ...recordsStay('division_change'),
];
