import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { serviceQueues } from './domain/service-queues';
import { retryDeadLetterIn, retryDeadLettersIn } from './graphql/mutation-retry-dead-letter';
import { jobQueries } from './graphql/query-jobs';
import { readServiceCatalogue } from './service-catalogue';

/** The jobs of all services: their queues, and what failed for good. */
export const queues: Room = {
  tables: [],
  furnish({ parts }) {
    const { jobs } = parts;
    const catalogue = readServiceCatalogue();
    const all = serviceQueues(catalogue);
    return {
      resolvers: {
        Query: jobQueries(parts, all, [...catalogue.subscribers].sort()),
        Mutation: {
          retryDeadLetter: retryDeadLetterIn(jobs, all),
          retryDeadLetters: retryDeadLettersIn(jobs, all),
        },
      } satisfies Resolvers,
    };
  },
};
