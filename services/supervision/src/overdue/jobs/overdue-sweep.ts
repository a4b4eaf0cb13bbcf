import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import { type Database, systemScope } from '@dixian/service';
import { z } from 'zod';
import { OVERDUE_SWEEP_QUEUE } from '../domain/sweep-queue';
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

/** Registers the sweep and runs it every night at 00:30 Asia/Shanghai, after provisional days were computed again. */
export function sweepNightly(jobs: JobHost, db: Database, clock: Clock): void {
  jobs.register(overdueSweep, async (_payload, { scheduledFor, log }) => {
    const day = judgedDay(scheduledFor, clock.today());
    const asked = {
      requestedBy: 'schedule',
      idempotencyKey: `nightly-${day}`,
      sweptFor: day,
      finishedAt: clock.now(),
    };
    await runSweep(db, systemScope, asked, log);
  });
  jobs.schedule(overdueSweep, {
    id: 'overdue-sweep',
    cron: '30 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
