import type { Clock } from '@dixian/calendar';
import type { Job } from 'bullmq';

/** The instant the job was due: of a schedule the planned one, else when it was enqueued plus its delay. */
export function dueAt(job: Pick<Job, 'opts' | 'timestamp'>): Date {
  return new Date(job.opts.prevMillis ?? job.timestamp + (job.opts.delay ?? 0));
}

/**
 * The same instant in the host's clock. Queues run on the machine's time; under DIXIAN_NOW the host's clock is
 * another, and a job must see the demo's date. Differences below a second are the two readings, not a demo.
 */
export function inHostTime(due: Date, clock: Clock): Date {
  const ahead = clock.now().getTime() - Date.now();
  return Math.abs(ahead) < 1_000 ? due : new Date(due.getTime() + ahead);
}
