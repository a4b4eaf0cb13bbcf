import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { PolicySet } from '@dixian/policy';
import { type Database, systemScope } from '@dixian/service';
import { z } from 'zod';
import { startCheckpoints } from '../use-cases/checkpoints';

const checkpoints = defineJob({
  name: 'fund-checkpoints',
  queue: 'finance-checkpoints',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
});

/** Starts the clocks of check points every night at 01:10 Asia/Shanghai, for the day it was scheduled for. */
export function checkpointsNightly(
  jobs: JobHost,
  { db, clock, policies }: { db: Database; clock: Clock; policies: PolicySet },
): void {
  jobs.register(checkpoints, (_payload, { scheduledFor }) =>
    db.write(systemScope, (transaction) =>
      startCheckpoints(policies, transaction, judgedDay(scheduledFor, clock.today())),
    ),
  );
  jobs.schedule(checkpoints, {
    id: 'fund-checkpoints',
    cron: '10 1 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
