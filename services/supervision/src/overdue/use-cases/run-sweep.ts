import type { Database, Logger, Scope } from '@dixian/service';
import { flagOverdue } from '../persistence/flag-overdue';
import { type NewSweep, recordSweep, type SweepView, sweepOfKey } from '../persistence/sweep-runs';

/**
 * Flags what is overdue in the scope on the swept day, with its notices, and records the run, all in one
 * transaction. The same key of the same asker gives the run it gave before.
 */
export async function runSweep(
  db: Database,
  scope: Scope,
  asked: Omit<NewSweep, 'divisionCode'>,
  log: Logger,
): Promise<SweepView> {
  const sweep = { ...asked, divisionCode: scope.division };
  return db.write(scope, async (transaction) => {
    const sweepId = await recordSweep(transaction, sweep);
    if (!sweepId) return known(await sweepOfKey(transaction, scope, sweep));
    const { sweptFor, finishedAt } = sweep;
    const flagged = await flagOverdue(transaction, { sweepId, scope, sweptFor, now: finishedAt });
    log.info({ sweepId, sweptFor, flagged }, 'overdue sweep ran');
    return { id: sweepId, sweptFor, flagged, finishedAt };
  });
}

function known(sweep: SweepView | undefined): SweepView {
  if (!sweep) throw new Error('A sweep of that key was recorded but cannot be seen');
  return sweep;
}
