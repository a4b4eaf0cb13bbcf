import type { Clock } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { PolicySet } from '@dixian/policy';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { watchEndings } from '../use-cases/watch-endings';

const endingsWatch = defineJob({
  name: 'watch-policy-endings',
  queue: 'supervision-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
});

/** Looks every night at 00:20 Asia/Shanghai, before the sweep, at which documents end without a successor. */
export function watchNightly(jobs: JobHost, db: Database, policies: PolicySet, clock: Clock): void {
  jobs.register(endingsWatch, () => watchEndings(db, policies, clock));
  jobs.schedule(endingsWatch, {
    id: 'watch-policy-endings',
    cron: '20 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
