import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { SCHEDULE } from '../domain/sweep-queue';

// Any constant does; whoever holds it sweeps, and others wait.
const SWEEP_LOCK = 20_251_231;

/** How far the nightly sweep has come. */
export interface SweepProgress {
  completedFor: PlainDate | null;
  lastCompletedAt: Date | null;
  running: boolean;
}

/** Waits for a sweep that runs, and lets others wait until the transaction ends. */
export async function holdSweeps(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [SWEEP_LOCK], 'hold-sweeps');
}

/** The last night that the schedule has swept; undefined before the first. */
export async function lastScheduledNight(statements: Statements): Promise<PlainDate | undefined> {
  const [row] = await statements.query<{ night: PlainDate | null }>(
    `SELECT max(swept_for) AS night FROM sweep WHERE requested_by = '${SCHEDULE}'`,
    [],
    'last-scheduled-night',
  );
  return row?.night ?? undefined;
}

/** How far the nightly sweep has come, and whether one runs now. */
export async function sweepProgress(statements: Statements): Promise<SweepProgress> {
  const [row] = await statements.query<SweepProgress>(
    `SELECT (SELECT max(swept_for) FROM sweep WHERE requested_by = '${SCHEDULE}') AS "completedFor",
       (SELECT finished_at FROM sweep WHERE requested_by = '${SCHEDULE}' ORDER BY swept_for DESC LIMIT 1) AS "lastCompletedAt",
       EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
               WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.objid = ${SWEEP_LOCK} AND l.granted) AS running`,
    [],
    'sweep-progress',
  );
  return row ?? { completedFor: null, lastCompletedAt: null, running: false };
}
