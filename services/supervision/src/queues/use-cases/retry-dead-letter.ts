import type { Caller } from '@dixian/access';
import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import type { JobHost } from '@dixian/jobs';
import type { ServiceQueue } from '../domain/service-queues';
import { mayRetry, maySeeJobs } from './see-queues';

/** Puts a dead letter back into its queue; gives an error as data, or nothing when it is back. */
export async function retryDeadLetter(
  caller: Caller,
  jobs: JobHost,
  queues: readonly ServiceQueue[],
  asked: { queue: string; jobId: string },
): Promise<UserErrorValue | undefined> {
  if (!maySeeJobs(caller)) return notPermitted(WHO_MAY);
  const queue = queues.find(({ name }) => name === asked.queue);
  if (!queue) return notFound('queue', NO_QUEUE);
  if (!mayRetry(caller, queue)) return notPermitted(WHO_MAY);
  const retried = await jobs.retryDeadLetter(`${asked.queue}:${asked.jobId}`);
  return retried ? undefined : notFound('jobId', NO_JOB);
}

const AT_MOST = 1_000;

/** Puts dead letters back into their queues, those of one queue and one job where they are named; how many, or an error. */
export async function retryDeadLetters(
  caller: Caller,
  jobs: JobHost,
  queues: readonly ServiceQueue[],
  asked: { queue?: string | null; job?: string | null },
): Promise<UserErrorValue | number> {
  if (!maySeeJobs(caller)) return notPermitted(WHO_MAY);
  const named = asked.queue ? queues.filter(({ name }) => name === asked.queue) : queues;
  if (named.length === 0) return notFound('queue', NO_QUEUE);
  const own = named.filter((queue) => mayRetry(caller, queue));
  if (own.length === 0) return notPermitted(WHO_MAY);
  const name = asked.job ?? undefined;
  let count = 0;
  for (const queue of own) {
    count += await jobs.retryDeadLetters(queue.name, { name, atMost: AT_MOST - count });
  }
  return count;
}

const WHO_MAY = {
  zh: '您的角色不能重新运行这个队列的任务，请联系管理员。',
  en: 'Your role may not run jobs of this queue again; please ask the administrator.',
};
const NO_QUEUE = {
  zh: '没有这个队列，请从 jobQueues 中选一个。',
  en: 'There is no such queue; pick one of jobQueues.',
};
const NO_JOB = {
  zh: '这个队列里没有这样的失败任务，可能已经重新运行。',
  en: 'The queue has no such failed job; it may have been run again already.',
};
