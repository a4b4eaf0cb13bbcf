import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Logger, Scope, Statements } from '@dixian/service';
import { writeNight } from '../../notices/use-cases/write-night';
import { flagOverdue } from '../persistence/flag-overdue';
import { holdSweeps } from '../persistence/sweep-progress';
import { insertSweep, noteNoticed, type SweepView } from '../persistence/sweep-runs';

/** A run of the sweep as it is asked for. */
export interface AskedSweep {
  requestedBy: string;
  sweptFor: PlainDate;
  finishedAt: Date;
}

/** Where a sweep looks, and by which documents and calendar it tells units of what it finds. */
export interface SweptPlace {
  scope: Scope;
  law: Law;
}

/** Flags what is overdue in the scope on the swept day, writes the notices of that night to its units, and records the run. */
export async function runSweep(
  transaction: Statements,
  { scope, law }: SweptPlace,
  asked: AskedSweep,
  log: Logger,
): Promise<SweepView> {
  const { sweptFor, finishedAt } = asked;
  await holdSweeps(transaction);
  const sweepId = await insertSweep(transaction, { ...asked, divisionCode: scope.division });
  const flagged = await flagOverdue(transaction, { sweepId, scope, sweptFor, now: finishedAt });
  const noticed = await writeNight(transaction, law, { scope, night: sweptFor, now: finishedAt }, log);
  await noteNoticed(transaction, sweepId, noticed);
  log.info({ sweepId, sweptFor, flagged, noticed }, 'overdue sweep ran');
  return { id: sweepId, sweptFor, flagged, finishedAt };
}
