import { z } from 'zod';
import { defineJob, type JobDefinition, type JobHost } from '../src';
import type { StoredQueue } from '../src/store/queue-store';
import { acquireStore, releaseStore } from '../src/store/shared-store';
import type { TestHosts } from './test-hosts';

interface Sweep {
  rule?: string;
}

export const EVERY_MS = 2_000;
const EVERY_TWO_SECONDS = '*/2 * * * * *';

/** The job that the tests of schedules run by the clock. */
export function sweepJob(queue: string): JobDefinition<Sweep> {
  const payload = z.object({ rule: z.string().optional() });
  return defineJob({ name: 'sweep', queue, payload, attempts: 3, backoffMs: 50 });
}

/** A host that sweeps every two seconds and writes down when each run was due. */
export function sweeping(hosts: TestHosts, queue: string, runs: number[], payload: Sweep = {}): JobHost {
  const job = sweepJob(queue);
  const host = hosts.host();
  host.register(job, async (_, { scheduledFor }) => void runs.push(scheduledFor.getTime()));
  host.schedule(job, { id: 'sweep', cron: EVERY_TWO_SECONDS, tz: 'Asia/Shanghai', payload });
  return host;
}

/** Looks into a queue as it is stored. */
export async function inspect<T>(
  hosts: TestHosts,
  queue: string,
  look: (queue: StoredQueue) => Promise<T>,
): Promise<T> {
  const store = await acquireStore(hosts.connection(), () => undefined);
  try {
    return await look(store.queue(queue));
  } finally {
    await releaseStore(hosts.connection());
  }
}
