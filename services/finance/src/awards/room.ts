import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Award, AwardQuantity, AwardScheme, AwardSchemeItem, AwardTier } from './graphql/award';
import { awardMutations } from './graphql/award-mutations';
import { awards as awardPage, awardSchemes, householdIndustry } from './graphql/query-awards';
import { CreateAwards1765211000000 } from './persistence/migrations/1765211000000-create-awards';
import { awardScheme, householdAward, industryReadiness } from './tables';
import { unpaidAwards } from './transitions/unpaid-awards';

/** Awards for what households built or raised (产业奖补), and who is proposed for support of industry. */
export const awards: Room = {
  tables: [
    { entity: awardScheme, follows: 'division' },
    { entity: householdAward, follows: 'household' },
    { entity: industryReadiness, follows: 'household' },
  ],
  migrations: [CreateAwards1765211000000],
  furnish: ({ policies }) => ({
    transitions: [unpaidAwards],
    resolvers: {
      Query: { awards: awardPage, awardSchemes },
      Mutation: awardMutations(policies),
      Household: householdIndustry(policies),
      Award,
      AwardScheme,
      AwardSchemeItem,
      AwardTier,
      AwardQuantity,
    } satisfies Resolvers,
  }),
};
