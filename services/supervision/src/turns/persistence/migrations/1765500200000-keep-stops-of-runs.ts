import { notWatched, watched } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where departments could not go on with a run: jobs of theirs that were given up. */
export class KeepStopsOfRuns1765500200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of notWatched('run_stop')) await runner.query(statement);
    await runner.query('DROP TABLE run_stop');
  }
}

const WITHIN = `(division_code >= current_setting('dixian.division_from', true)
  AND division_code < current_setting('dixian.division_to', true))`;

const statements = [
  `CREATE TABLE run_stop (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    run_id        uuid NOT NULL REFERENCES transition_run (id),
    department    text NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    phase         text NOT NULL,
    round         integer NOT NULL,
    cause         text NOT NULL,
    reason        text NOT NULL,
    attempts      integer NOT NULL,
    failed_at     timestamptz NOT NULL,
    resumed_at    timestamptz,
    UNIQUE (run_id, department, phase, failed_at)
  )`,
  'ALTER TABLE run_stop ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE run_stop FORCE ROW LEVEL SECURITY',
  `CREATE POLICY division_scope ON run_stop
    USING (${WITHIN} OR starts_with(current_setting('dixian.division_from', true), division_code))
    WITH CHECK (${WITHIN})`,
  ...watched('run_stop', 'TRANSITION'),
];
