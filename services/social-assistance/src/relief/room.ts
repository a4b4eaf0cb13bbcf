import type { Room } from '../ground/room';
import { ReliefCase, reliefCases, reliefMutations, temporaryRelief } from './graphql/relief';
import { CreateRelief1765262000000 } from './persistence/migrations/1765262000000-create-relief';
import { reliefCase, reliefDelegation } from './tables';

/** Temporary relief (临时救助): applications, who may decide, relief first, and what follows. */
export const relief: Room = {
  tables: [reliefCase, reliefDelegation],
  migrations: [CreateRelief1765262000000],
  following: ['relief_case'],
  placed: ['relief_delegation'],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { reliefCases },
      Mutation: reliefMutations(policies),
      Household: { temporaryRelief },
      ReliefCase,
    },
  }),
};
