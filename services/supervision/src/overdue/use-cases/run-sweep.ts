import type { PlainDate } from '@dixian/calendar';
import type { Logger, Scope, Statements } from '@dixian/service';
import { flagOverdue } from '../persistence/flag-overdue';
import { insertSweep, type SweepView } from '../persistence/sweep-runs';

/** A run of the sweep as it is asked for. */
export interface AskedSweep {
  requestedBy: string;
  sweptFor: PlainDate;
  finishedAt: Date;
}

/** Flags what is overdue in the scope on the swept day, with its notices, and records the run. */
export async function runSweep(
  transaction: Statements,
  scope: Scope,
  asked: AskedSweep,
  log: Logger,
): Promise<SweepView> {
  const { sweptFor, finishedAt } = asked;
  const sweepId = await insertSweep(transaction, { ...asked, divisionCode: scope.division });
  const flagged = await flagOverdue(transaction, { sweepId, scope, sweptFor, now: finishedAt });
  log.info({ sweepId, sweptFor, flagged }, 'overdue sweep ran');
  return { id: sweepId, sweptFor, flagged, finishedAt };
}
