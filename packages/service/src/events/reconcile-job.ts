import { defineJob, type JobHost } from '@dixian/jobs';
import { z } from 'zod';
import type { Database } from '../database/database';
import type { Logger } from '../logging';
import type { EventSources } from './event-sources';
import { reconcile } from './reconcile';

/** The job that compares a service's inbox with the outboxes of others. */
function reconciliationOf(service: string) {
  return defineJob({
    name: 'reconcile-events',
    queue: `${service}-housekeeping`,
    payload: z.object({}),
    attempts: 3,
    backoffMs: 10_000,
  });
}

/** Compares inbox and outboxes every ten minutes: databases restored to different moments, queues that lost what they took. */
export function reconcileEvents(options: {
  service: string;
  jobs: JobHost;
  database: Database;
  sources: EventSources;
  log: Logger;
  patienceSeconds: number;
}): void {
  const { service, jobs, log } = options;
  const job = reconciliationOf(service);
  jobs.register(job, async () => {
    for (const result of await reconcile(service, { ...options, now: new Date() })) {
      if ('away' in result) {
        const { publisher, away } = result;
        log.warn({ publisher, err: away }, 'its outbox could not be compared; the next run does it');
      } else if (result.missing > 0 || result.unknown > 0) {
        log.warn(
          result,
          'inbox and outbox differ: what is missing is told again, what is unknown stays marked',
        );
      }
    }
  });
  jobs.schedule(job, {
    id: `${service}-reconcile-events`,
    cron: '*/10 * * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}

/** Compares soon after a start as well: a database that was restored is one that services were started on. */
export async function reconcileAfterStart(
  service: string,
  jobs: JobHost,
  patienceSeconds: number,
): Promise<void> {
  await jobs.enqueue(reconciliationOf(service), {}, { delayMs: 2 * patienceSeconds * 1_000 });
}
