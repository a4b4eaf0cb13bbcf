import type { Clock, WorkingCalendar } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { recomputeProvisional } from '../use-cases/recompute-provisional';

const recompute = defineJob({
  name: 'recompute-provisional',
  queue: 'supervision-housekeeping',
  payload: z.object({}),
  attempts: 3,
  backoffMs: 60_000,
});

/** Computes provisional due dates again every night at 00:10 Asia/Shanghai, before the sweep. */
export function recomputeNightly(jobs: JobHost, db: Database, calendar: WorkingCalendar, clock: Clock): void {
  jobs.register(recompute, (_payload, { log }) => recomputeProvisional(db, calendar, clock, log));
  jobs.schedule(recompute, {
    id: 'recompute-provisional',
    cron: '10 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
