import type { Clock, PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import { type Database, type Logger, systemScope } from '@dixian/service';
import { nightsDue } from '../domain/nights-due';
import { SCHEDULE } from '../domain/sweep-queue';
import { holdSweeps, lastScheduledNight } from '../persistence/sweep-progress';
import { runSweep } from './run-sweep';

/**
 * Sweeps every night that nobody has swept up to a day, in order, each in a transaction of its own: after an outage, and
 * where the queue has lost its schedules, the database itself knows what is missing. Two at once take turns, and the second
 * finds its nights done.
 */
export async function catchUp(
  { db, clock, law, log }: { db: Database; clock: Clock; law: Law; log: Logger },
  day: PlainDate,
): Promise<void> {
  for (;;) {
    const left = await db.write(systemScope, async (transaction) => {
      await holdSweeps(transaction);
      const [night, ...rest] = nightsDue(await lastScheduledNight(transaction), day);
      if (night === undefined) return 0;
      const asked = { requestedBy: SCHEDULE, sweptFor: night, finishedAt: clock.now() };
      await runSweep(transaction, { scope: systemScope, law }, asked, log);
      return rest.length;
    });
    if (left === 0) return;
  }
}
