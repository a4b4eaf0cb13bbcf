import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs of the overdue sweep and the notices they write, at most one standing notice per obligation. */
export class CreateOverdue1764500200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const statement of divisionSecurity('overdue_notice', { sectorColumn: 'sector' })) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE overdue_notice');
    await runner.query('DROP TABLE sweep');
  }
}

const WITHIN = `(division_code >= current_setting('dixian.division_from', true)
  AND division_code < current_setting('dixian.division_to', true))`;

// A sweep is of a place, which may be the whole country: no county's row. A notice is its obligation's, and moves after
// it within the transaction.
const statements = [
  `CREATE TABLE sweep (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    division_code   text COLLATE "C" NOT NULL,
    requested_by    text NOT NULL,
    swept_for       date NOT NULL,
    finished_at     timestamptz NOT NULL
  )`,
  'ALTER TABLE sweep ENABLE ROW LEVEL SECURITY',
  // A sweep of a larger place covers the caller's too; a neighbour's does not.
  `CREATE POLICY division_scope ON sweep
    USING (${WITHIN} OR starts_with(current_setting('dixian.division_from', true), division_code))
    WITH CHECK (${WITHIN})`,
  `CREATE TABLE overdue_notice (
    id            uuid NOT NULL DEFAULT uuidv7(),
    obligation_id uuid NOT NULL,
    sweep_id      uuid NOT NULL REFERENCES sweep (id),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    sector        text,
    addressed_to  text[] NOT NULL,
    text          text NOT NULL,
    flagged_for   date NOT NULL,
    written_at    timestamptz NOT NULL,
    withdrawn_at  timestamptz,
    PRIMARY KEY (county_code, id),
    FOREIGN KEY (county_code, obligation_id) REFERENCES obligation (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  `CREATE UNIQUE INDEX overdue_notice_once ON overdue_notice (county_code, obligation_id)
    WHERE withdrawn_at IS NULL`,
  'CREATE INDEX overdue_notice_of_obligation ON overdue_notice (obligation_id, county_code)',
  'CREATE INDEX overdue_notice_in_order ON overdue_notice (id) WHERE withdrawn_at IS NULL',
  'CREATE INDEX overdue_notice_of_county ON overdue_notice (county_code, id) WHERE withdrawn_at IS NULL',
  'CREATE INDEX overdue_notice_of_division ON overdue_notice (division_code, id) WHERE withdrawn_at IS NULL',
  'CREATE INDEX overdue_notice_of_sweep ON overdue_notice (sweep_id, division_code)',
];
