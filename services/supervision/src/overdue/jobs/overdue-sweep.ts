import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import { inputHash, underKey } from '@dixian/recording';
import { type Database, systemScope } from '@dixian/service';
import { z } from 'zod';
import { OVERDUE_SWEEP_QUEUE } from '../domain/sweep-queue';
import { type SweepView, sweepById } from '../persistence/sweep-runs';
import { runSweep } from '../use-cases/run-sweep';

/** Flags what is overdue, for the day it was scheduled for. */
export const overdueSweep = defineJob({
  name: 'overdue-sweep',
  queue: OVERDUE_SWEEP_QUEUE,
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
  timeoutMs: 1_800_000,
});

// The account under which the clock records; no person has it.
const SCHEDULE = 'schedule';

/** Registers the sweep and runs it every night at 00:30 Asia/Shanghai, after provisional days were computed again. */
export function sweepNightly(jobs: JobHost, db: Database, clock: Clock): void {
  jobs.register(overdueSweep, async (_payload, { scheduledFor, log }) => {
    const day = judgedDay(scheduledFor, clock.today());
    const asked = { requestedBy: SCHEDULE, sweptFor: day, finishedAt: clock.now() };
    const act = {
      account: SCHEDULE,
      key: `nightly-${day}`,
      act: overdueSweep.name,
      inputHash: inputHash(day),
    };
    await db.write(systemScope, (transaction) =>
      underKey<SweepView, string>(transaction, act, {
        async work() {
          const answer = await runSweep(transaction, systemScope, asked, log);
          return { answer, reference: answer.id };
        },
        again: (id) => sweepById(transaction, systemScope, id),
      }),
    );
  });
  jobs.schedule(overdueSweep, {
    id: 'overdue-sweep',
    cron: '30 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
