import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { history, ObligationEntry, ObligationSteered } from './graphql/obligation-entry';
import { steeringMutations } from './graphql/steering-mutations';
import { redateAtStart } from './jobs/redate-obligations';
import { KeepHistory1765310030000 } from './persistence/migrations/1765310030000-keep-history';
import { TellSteered1765440010000 } from './persistence/migrations/1765440010000-tell-steered';
import { tables } from './tables';

/** What changes obligations beside being met: their history, days counted again, and what supervision decides. */
export const steering: Room = {
  tables,
  migrations: [KeepHistory1765310030000, TellSteered1765440010000],
  async furnish({ parts: { jobs, workerDb, clock, log }, law }) {
    await redateAtStart(jobs, workerDb, law, { clock, log });
    return {
      resolvers: {
        Mutation: steeringMutations(law.calendar),
        Obligation: { history },
        ObligationEntry,
        ObligationSteered,
      } satisfies Resolvers,
    };
  },
};
