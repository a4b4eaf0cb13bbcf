import { underWay } from '@dixian/telemetry';
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
  /** The piece of a trace that asks for the job; what is under way unless given. */
  parent?: string | undefined;
}

/** Checks every item before it adds the first; gives the ids in order. */
export async function enqueueJobs<P>(
  openQueue: () => Promise<StoredQueue>,
  definition: JobDefinition<P>,
  items: readonly ({ payload: P } & EnqueueOptions)[],
): Promise<string[]> {
  const options = jobOptions(definition);
  const asking = underWay()?.parent;
  const jobs = items.map(({ payload, jobId, delayMs, parent = asking }) => {
    if (jobId !== undefined) assertJobId(jobId);
    if (delayMs !== undefined && !(delayMs >= 0)) {
      throw new Error(`${jobTitle(definition)}: delayMs must not be negative.`);
    }
    const data = parsePayload(definition, payload);
    return { name: definition.name, data, opts: { ...options, jobId, delay: delayMs, ...traced(parent) } };
  });
  const queue = await openQueue();
  const [only, ...others] = jobs;
  const added =
    only && others.length === 0
      ? [await queue.add(only.name, only.data, only.opts)]
      : await queue.addBulk(jobs);
  return added.map((job) => job.id ?? '');
}

// Under the name by which BullMQ carries it: it is no part of what the job is given.
function traced(parent: string | undefined) {
  return parent === undefined ? {} : { telemetry: { metadata: parent } };
}

/**
 * Adds jobs by their ids; one that the queue still holds as ended, well or badly, makes room first. One that waits or
 * runs is left as it is. Gives how many were added.
 */
export async function enqueueAnew<P>(
  openQueue: () => Promise<StoredQueue>,
  definition: JobDefinition<P>,
  items: readonly ({ payload: P; jobId: string } & Pick<EnqueueOptions, 'parent'>)[],
): Promise<number> {
  const queue = await openQueue();
  const absent = await Promise.all(items.map(({ jobId }) => makeRoom(queue, jobId)));
  const wanted = items.filter((_, index) => absent[index]);
  if (wanted.length > 0) await enqueueJobs(openQueue, definition, wanted);
  return wanted.length;
}

/** Whether the queue has room for a job of that id; one that has ended makes it. */
export async function makeRoom(queue: StoredQueue, jobId: string): Promise<boolean> {
  const job = await queue.getJob(jobId);
  if (!job) return true;
  if (!['completed', 'failed', 'unknown'].includes(await job.getState())) return false;
  await job.remove();
  return true;
}
