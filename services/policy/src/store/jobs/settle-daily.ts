import { defineJob } from '@dixian/jobs';
import { type ServiceParts, systemScope } from '@dixian/service';
import { z } from 'zod';
import { holdSets, settleSet } from '../use-cases/settle-set';

const settling = defineJob({
  name: 'settle-policies',
  queue: 'policy-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
});

/** Brings into force what was activated for a day ahead, at the beginning of that day and, in case nothing ran then, every quarter of an hour. */
export function settleDaily({
  jobs,
  workerDb,
  clock,
  published,
}: Pick<ServiceParts, 'jobs' | 'workerDb' | 'clock' | 'published'>): void {
  jobs.register(settling, async () => {
    await workerDb.write(systemScope, async (transaction) => {
      await holdSets(transaction);
      await settleSet(transaction, clock.today());
    });
    published();
  });
  jobs.schedule(settling, { id: 'settle-policies', cron: '*/15 * * * *', tz: 'Asia/Shanghai', payload: {} });
}
