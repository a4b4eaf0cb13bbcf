import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which a lead's case closed or the plan was made, clocks that stopped, and indexes over what still runs. */
export class AddClosureAndPlan1763900500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of added) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of removed) await runner.query(statement);
  }
}

const INDEXES = 'obligation_open, obligation_unflagged, obligation_met';

// ended_on: the first day an obligation was neither open nor overdue, whether it was met or its clock stopped.
const added = [
  `ALTER TABLE supervised_lead
     ADD COLUMN planned_on date, ADD COLUMN planned_recorded_at timestamptz,
     ADD COLUMN closed_on date, ADD COLUMN closed_recorded_at timestamptz`,
  `ALTER TABLE obligation
     ADD COLUMN stopped_on date, ADD COLUMN stopped_recorded_at timestamptz,
     ADD COLUMN ended_on date GENERATED ALWAYS AS (least(met_on, stopped_on)) STORED`,
  `DROP INDEX ${INDEXES}`,
  'CREATE INDEX obligation_open ON obligation (county_code, due_on, id) WHERE ended_on IS NULL',
  'CREATE INDEX obligation_unflagged ON obligation (due_on) WHERE ended_on IS NULL AND flagged_at IS NULL',
  'CREATE INDEX obligation_ended ON obligation (ended_on)',
];

const removed = [
  `DROP INDEX obligation_open, obligation_unflagged, obligation_ended`,
  'ALTER TABLE obligation DROP COLUMN ended_on, DROP COLUMN stopped_on, DROP COLUMN stopped_recorded_at',
  `ALTER TABLE supervised_lead DROP COLUMN planned_on, DROP COLUMN planned_recorded_at,
     DROP COLUMN closed_on, DROP COLUMN closed_recorded_at`,
  'CREATE INDEX obligation_open ON obligation (county_code, due_on, id) WHERE met_on IS NULL',
  'CREATE INDEX obligation_unflagged ON obligation (due_on) WHERE met_on IS NULL AND flagged_at IS NULL',
  'CREATE INDEX obligation_met ON obligation (met_on)',
];
