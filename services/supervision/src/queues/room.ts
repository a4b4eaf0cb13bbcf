import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { serviceQueues } from './domain/service-queues';
import { retryDeadLetterIn } from './graphql/mutation-retry-dead-letter';
import { jobQueries } from './graphql/query-jobs';
import { readServiceCatalogue } from './service-catalogue';

/** The jobs of all services: their queues, and what failed for good. */
export const queues: Room = {
  tables: [],
  furnish({ parts: { jobs } }) {
    const all = serviceQueues(readServiceCatalogue());
    return {
      resolvers: {
        Query: jobQueries(jobs, all),
        Mutation: { retryDeadLetter: retryDeadLetterIn(jobs, all) },
      } satisfies Resolvers,
    };
  },
};
