import type { Resolvers } from '../graphql/generated';
import type { Room } from '../ground/supervision-room';
import { serviceQueues } from './domain/service-queues';
import { retryDeadLetterIn } from './graphql/mutation-retry-dead-letter';
import { jobQueries } from './graphql/query-jobs';
import { readServiceCatalogue } from './service-catalogue';

/** The jobs of all services: their queues, and what failed for good. */
export const queues: Room = {
  build({ jobs }) {
    const all = serviceQueues(readServiceCatalogue());
    return {
      resolvers: {
        Query: jobQueries(jobs, all),
        Mutation: { retryDeadLetter: retryDeadLetterIn(jobs, all) },
      } satisfies Resolvers,
    };
  },
};
