import type { Caller } from '@dixian/access';
import { pageOf, SaidError } from '@dixian/graph';
import { deliveryIn, type ServiceParts } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import type { ServiceQueue } from '../domain/service-queues';
import { seeBacklog } from '../use-cases/see-backlog';
import { countQueues, maySeeBacklog, maySeeJobs, queuesInSight } from '../use-cases/see-queues';
import { settledUpTo } from '../use-cases/settled-up-to';

/** Resolvers of the queues and dead letters of all services. */
export function jobQueries(
  { jobs, eventBacklog }: Pick<ServiceParts, 'jobs' | 'eventBacklog'>,
  queues: readonly ServiceQueue[],
  subscribers: readonly string[],
): Required<Pick<QueryResolvers, 'jobQueues' | 'deadLetters' | 'eventBacklog' | 'settledUpTo'>> {
  return {
    settledUpTo: (_root, _args, { caller, clock }) =>
      settledUpTo(subscribers, caller.division, { eventBacklog, now: clock.now() }),
    eventBacklog: async (_root, _args, { caller }) => {
      if (!maySeeBacklog(caller)) throw forbidden();
      return seeBacklog(caller, eventBacklog);
    },
    jobQueues: async (_root, _args, { caller }) => {
      assertMaySeeJobs(caller);
      const counted = await countQueues(jobs, queuesInSight(caller, queues));
      return counted.map(({ name, waiting, active, delayed, deadLetters }) => {
        return { name, waiting, active, delayed, failed: deadLetters };
      });
    },
    deadLetters: async (_root, args, { caller }) => {
      assertMaySeeJobs(caller);
      const { size: first } = pageOf(args, { name: 'dead-letters', keyLength: 1 });
      if (!queues.some(({ name }) => name === args.queue)) throw noSuchQueue();
      if (!queuesInSight(caller, queues).some(({ name }) => name === args.queue)) throw forbidden();
      const letters = await jobs.deadLetters(args.queue, { first });
      return letters.map(({ jobId, payload, killing: _killing, ...letter }) => {
        return { ...letter, id: jobId, event: deliveryIn(payload) };
      });
    },
  };
}

function assertMaySeeJobs(caller: Caller): void {
  if (!maySeeJobs(caller)) throw forbidden();
}

function forbidden(): SaidError {
  return new SaidError(
    { zh: '您的角色不能查看这些任务。', en: 'Your role may not see these jobs.' },
    'FORBIDDEN',
  );
}

function noSuchQueue(): SaidError {
  return new SaidError(
    { zh: '没有这个队列，请从 jobQueues 中选一个。', en: 'No such queue; pick one of jobQueues.' },
    'BAD_USER_INPUT',
  );
}
