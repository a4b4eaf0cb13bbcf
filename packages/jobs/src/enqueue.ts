import { type JobDefinition, jobTitle } from './job-definition';
import { jobOptions } from './job-options';
import { assertJobId } from './names';
import { parsePayload } from './payload';
import type { StoredQueue } from './store/queue-store';

export interface EnqueueOptions {
  /** Makes enqueuing repeatable while the queue holds the job; without ":", not digits only. */
  jobId?: string;
  /** Not before this many milliseconds from now. */
  delayMs?: number;
}

/** Checks every item before it adds the first; gives the ids in order. */
export async function enqueueJobs<P>(
  openQueue: () => Promise<StoredQueue>,
  definition: JobDefinition<P>,
  items: readonly ({ payload: P } & EnqueueOptions)[],
): Promise<string[]> {
  const options = jobOptions(definition);
  const jobs = items.map(({ payload, jobId, delayMs }) => {
    if (jobId !== undefined) assertJobId(jobId);
    if (delayMs !== undefined && !(delayMs >= 0)) {
      throw new Error(`${jobTitle(definition)}: delayMs must not be negative.`);
    }
    const data = parsePayload(definition, payload);
    return { name: definition.name, data, opts: { ...options, jobId, delay: delayMs } };
  });
  const queue = await openQueue();
  const [only, ...others] = jobs;
  const added =
    only && others.length === 0
      ? [await queue.add(only.name, only.data, only.opts)]
      : await queue.addBulk(jobs);
  return added.map((job) => job.id ?? '');
}
