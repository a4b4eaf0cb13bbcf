import type { Room } from '../ground/room';
import { whatIfResolvers } from './graphql/what-if-resolvers';

/** What another policy would do to the register (政策试算). */
export const whatIf: Room = {
  tables: [],
  furnish: ({ law }) => ({ resolvers: whatIfResolvers(law.policies) }),
};
