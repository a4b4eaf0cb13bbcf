import type { Job, JobType } from 'bullmq';
import { failureReason } from './failure-reason';
import type { StoredQueue } from './store/queue-store';

const UNFINISHED: JobType[] = ['delayed', 'wait', 'prioritized', 'active', 'failed'];

// BullMQ's words for a job that its MAX_STALLS processes left behind.
const STALLED_TOO_OFTEN = 'job stalled more than allowable limit';

const RETRIED_AT_ONCE = 100;

/** A job that failed for good and waits for a person. */
export interface DeadLetter {
  /** "queue:jobId", for retryDeadLetter. */
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  /** What the job was given, as it is stored; who shows a part of it must know that job. */
  readonly payload: unknown;
  readonly jobId: string;
  readonly failedAt: Date;
  readonly attempts: number;
  /** First line of the last error, masked. */
  readonly reason: string;
  /** Whether it was given up because each process that ran it was killed. */
  readonly killing: boolean;
}

/** How many jobs of a queue are in which state. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly completed: number;
  readonly deadLetters: number;
}

/** The queue's latest dead letters, newest first. */
export async function listDeadLetters(queue: StoredQueue, first: number): Promise<DeadLetter[]> {
  if (first < 1) return [];
  const jobs = await queue.getFailed(0, first - 1);
  return jobs.map((job) => letterOf(queue, job));
}

/** The dead letter of a job; undefined while it waits, runs or is not there. */
export async function findDeadLetter(queue: StoredQueue, jobId: string): Promise<DeadLetter | undefined> {
  const job = await queue.getJob(jobId);
  return job && (await job.isFailed()) ? letterOf(queue, job) : undefined;
}

function letterOf(queue: StoredQueue, job: Job): DeadLetter {
  return {
    id: `${queue.name}:${job.id}`,
    queue: queue.name,
    name: job.name,
    payload: job.data,
    jobId: job.id ?? '',
    failedAt: new Date(job.finishedOn ?? job.timestamp),
    attempts: job.attemptsMade,
    reason: failureReason(job.failedReason ?? ''),
    killing: (job.failedReason ?? '').startsWith(STALLED_TOO_OFTEN),
  };
}

/** Ids of the queue's jobs that are not completed: those that wait, run, wait for their time or failed for good. */
export async function unfinishedIds(queue: StoredQueue): Promise<Set<string>> {
  const ids = new Set<string>();
  // Twice: a job that goes from one state to another while they are read one by one is seen the second time.
  for (let round = 0; round < 2; round++) {
    for (const id of await queue.getRanges(UNFINISHED, 0, -1)) ids.add(id);
  }
  return ids;
}

/** Splits a dead letter's id; undefined when it is none. */
export function parseDeadLetterId(id: string): { queue: string; jobId: string } | undefined {
  const at = id.indexOf(':');
  return at > 0 && at < id.length - 1 ? { queue: id.slice(0, at), jobId: id.slice(at + 1) } : undefined;
}

/** Queues the dead letter again with all its attempts; false when there is no such dead letter (any more). */
export async function retryFailed(queue: StoredQueue, jobId: string): Promise<boolean> {
  const job = await queue.getJob(jobId);
  if (!job || !(await job.isFailed())) return false;
  await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  return true;
}

/** Queues dead letters again, at most so many; gives how many. */
export async function retryAllFailed(
  queue: StoredQueue,
  { name, atMost }: { name: string | undefined; atMost: number },
): Promise<number> {
  let retried = 0;
  let skipped = 0;
  while (retried < atMost) {
    // What was queued again is gone from the list: only those left alone are passed over.
    const jobs = await queue.getFailed(skipped, skipped + RETRIED_AT_ONCE - 1);
    if (jobs.length === 0) return retried;
    for (const job of jobs) {
      const wanted = retried < atMost && (name === undefined || job.name === name);
      if (wanted && (await retryFailed(queue, job.id ?? ''))) retried += 1;
      else skipped += 1;
    }
  }
  return retried;
}

/** Counts the queue's jobs by state. */
export async function countJobs(queue: StoredQueue): Promise<JobCounts> {
  const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'completed', 'failed');
  const of = (state: string) => counts[state] ?? 0;
  return {
    waiting: of('wait') + of('prioritized'),
    active: of('active'),
    delayed: of('delayed'),
    completed: of('completed'),
    deadLetters: of('failed'),
  };
}
