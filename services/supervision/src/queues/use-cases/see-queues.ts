import { type Caller, canActFor, isReadOnly } from '@dixian/access';
import type { JobCounts, JobHost } from '@dixian/jobs';
import type { ServiceQueue } from '../domain/service-queues';

/** Whether the caller may see jobs at all: they work for all divisions at once, so for whoever answers for all of them. */
export function maySeeJobs(caller: Caller): boolean {
  return caller.division === '' && canActFor(caller, 'see-jobs');
}

/** Whether the caller may see what waits of their own division: counted apart, as the jobs themselves belong to none. */
export function maySeeBacklog(caller: Caller): boolean {
  return canActFor(caller, 'see-jobs');
}

/** The queues whose jobs the caller may see. */
export function queuesInSight(caller: Caller, queues: readonly ServiceQueue[]): ServiceQueue[] {
  return maySeeJobs(caller) ? queues.filter(({ service }) => canActFor(caller, `see-jobs:${service}`)) : [];
}

/** The queues with how many of their jobs are in which state. */
export async function countQueues(
  jobs: JobHost,
  queues: readonly ServiceQueue[],
): Promise<({ name: string } & JobCounts)[]> {
  return Promise.all(queues.map(async ({ name }) => ({ name, ...(await jobs.counts(name)) })));
}

/** Whether the caller may put jobs of the queue back; an auditor sees them only. */
export function mayRetry(caller: Caller, queue: ServiceQueue): boolean {
  return maySeeJobs(caller) && canActFor(caller, `see-jobs:${queue.service}`) && !isReadOnly(caller);
}
