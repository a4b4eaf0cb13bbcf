import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { PolicySet } from '@dixian/policy';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { sweepPrompts } from '../use-cases/sweep-prompts';

// Looks at every household with a case or monitoring by the data-quality rules.
const qualitySweep = defineJob({
  name: 'sweep-quality-prompts',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
  timeoutMs: 3_600_000,
});

/** Registers the look and runs it every night at 01:20 Asia/Shanghai, as of the day it was scheduled for. */
export function sweepQualityNightly(jobs: JobHost, db: Database, policies: PolicySet, clock: Clock): void {
  jobs.register(qualitySweep, async (_payload, { scheduledFor, log }) => {
    await sweepPrompts(db, policies, judgedDay(scheduledFor, clock.today()), { clock, log });
  });
  jobs.schedule(qualitySweep, {
    id: qualitySweep.name,
    cron: '20 1 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
