import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { appraiseHouse, HouseAppraisal } from './graphql/appraise-house';
import { Household } from './graphql/household';

/** Houses: appraisals, and whether people live in safe ones. */
export const houses: Room = {
  tables: [],
  furnish: () => ({
    resolvers: { Mutation: { appraiseHouse }, Household, HouseAppraisal } satisfies Resolvers,
  }),
};
