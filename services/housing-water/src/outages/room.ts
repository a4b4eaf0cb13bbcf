import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { outageMutations, waterOutage, waterOutageEdge, waterOutages } from './graphql/outages';
import { CreateOutages1765252040000 } from './persistence/migrations/1765252040000-create-outages';
import { waterOutageStep } from './tables';

/** Outages of water (供水中断): since when, how people get water meanwhile, and when it is back. */
export const outages: Room = {
  tables: [{ entity: waterOutageStep, follows: 'division' }],
  migrations: [CreateOutages1765252040000],
  furnish: () => ({
    resolvers: {
      Query: { waterOutages },
      Mutation: outageMutations,
      WaterOutage: waterOutage,
      WaterOutageEdge: waterOutageEdge,
    } satisfies Resolvers,
  }),
};
