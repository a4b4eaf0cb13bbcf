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
