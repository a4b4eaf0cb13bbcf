import { failureReason } from './failure-reason';
import type { StoredQueue } from './store/queue-store';

/** A job that failed for good and waits for a person. Nothing of its payload is shown. */
export interface DeadLetter {
  /** "queue:jobId", for retryDeadLetter. */
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  readonly jobId: string;
  readonly failedAt: Date;
  readonly attempts: number;
  /** First line of the last error, masked. */
  readonly reason: string;
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
  return jobs.map((job) => ({
    id: `${queue.name}:${job.id}`,
    queue: queue.name,
    name: job.name,
    jobId: job.id ?? '',
    failedAt: new Date(job.finishedOn ?? job.timestamp),
    attempts: job.attemptsMade,
    reason: failureReason(job.failedReason ?? ''),
  }));
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
