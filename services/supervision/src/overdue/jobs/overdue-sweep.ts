import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { Law } from '@dixian/policy';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { OVERDUE_SWEEP_QUEUE } from '../domain/sweep-queue';
import { catchUp } from '../use-cases/catch-up';

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

/**
 * Registers the sweep and runs it every night at 00:30 Asia/Shanghai, after provisional days were computed again. It judges by
 * the night it was scheduled for, and sweeps those before that nobody swept.
 */
export function sweepNightly(jobs: JobHost, db: Database, clock: Clock, law: Law): void {
  jobs.register(overdueSweep, (_payload, { scheduledFor, log }) =>
    catchUp({ db, clock, law, log }, judgedDay(scheduledFor, clock.today())),
  );
  jobs.schedule(overdueSweep, {
    id: 'overdue-sweep',
    cron: '30 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
