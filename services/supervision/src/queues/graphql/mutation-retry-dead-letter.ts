import type { JobHost } from '@dixian/jobs';
import type { MutationResolvers } from '../../ground/generated';
import type { ServiceQueue } from '../domain/service-queues';
import { retryDeadLetter, retryDeadLetters } from '../use-cases/retry-dead-letter';

/** Resolver of `retryDeadLetter` over the queues of all services. */
export function retryDeadLetterIn(
  jobs: JobHost,
  queues: readonly ServiceQueue[],
): NonNullable<MutationResolvers['retryDeadLetter']> {
  return async (_root, { input }, { caller }) => {
    const refused = await retryDeadLetter(caller, jobs, queues, input);
    return refused ?? { __typename: 'DeadLetterRetried', id: input.jobId };
  };
}

/** Resolver of `retryDeadLetters` over the queues of all services. */
export function retryDeadLettersIn(
  jobs: JobHost,
  queues: readonly ServiceQueue[],
): NonNullable<MutationResolvers['retryDeadLetters']> {
  return async (_root, { input }, { caller }) => {
    const done = await retryDeadLetters(caller, jobs, queues, input);
    return typeof done === 'number' ? { __typename: 'DeadLettersRetried', count: done } : done;
  };
}
