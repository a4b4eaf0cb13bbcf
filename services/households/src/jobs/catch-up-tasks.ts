import type { Clock } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import type { Law } from '../domain/cases/case-rules';
import { catchUpTasks, isBehind } from '../use-cases/tasks/catch-up';

const catchUpJob = defineJob({
  name: 'catch-up-tasks',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 10_000,
});

/** Catches up after an upgrade, if there is anything to catch up with, while requests are served already. */
export async function catchingUp(
  jobs: JobHost,
  db: Database,
  { law, clock, published }: { law: Law; clock: Clock; published: () => void },
): Promise<void> {
  jobs.register(catchUpJob, () => catchUpTasks(db, { law, today: clock.today(), afterBatch: published }));
  if (await isBehind(db)) await jobs.enqueue(catchUpJob, {});
}
