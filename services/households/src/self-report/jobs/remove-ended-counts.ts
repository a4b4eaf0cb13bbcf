import { defineJob, type JobHost } from '@dixian/jobs';
import { type Database, systemScope } from '@dixian/service';
import { z } from 'zod';
import { removeEndedCounts } from '../persistence/public-counts';

/** Removes counts of public operations whose window is over. */
export const removal = defineJob({
  name: 'remove-ended-counts',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 3,
  backoffMs: 30_000,
});

/** Forgets, every five minutes, how often public operations were used in windows that are over. */
export function removeCountsRegularly(jobs: JobHost, db: Database): void {
  jobs.register(removal, async () => {
    await db.read(systemScope, removeEndedCounts);
  });
  jobs.schedule(removal, {
    id: 'remove-ended-counts',
    cron: '*/5 * * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
