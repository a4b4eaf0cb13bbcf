import { tellChanges } from '@dixian/register';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { AwardQuantity, AwardScheme, AwardSchemeItem, AwardTier, awardFields } from './graphql/award';
import { awardMutations } from './graphql/award-mutations';
import { awards as awardPage, awardSchemes, householdIndustry } from './graphql/query-awards';
import { AWARDS_MATCHED, awardImport } from './ledgers/industry-award';
import { TOLD_AWARDS } from './persistence/award-rows';
import { AWARD_FILES } from './persistence/filed';
import { bookLoaded } from './persistence/loaded-awards';
import { CreateAwards1765211000000 } from './persistence/migrations/1765211000000-create-awards';
import { LoadAwards1765420100000 } from './persistence/migrations/1765420100000-load-awards';
import { awardScheme, householdAward, industryReadiness } from './tables';
import { unpaidAwards } from './transitions/unpaid-awards';

/** Awards for what households built or raised (产业奖补), and who is proposed for support of industry. */
export const awards: Room = {
  tables: [
    { entity: awardScheme, follows: 'division' },
    { entity: householdAward, follows: 'code', matched: AWARDS_MATCHED },
    { entity: industryReadiness, follows: 'household' },
  ],
  files: [AWARD_FILES],
  migrations: [CreateAwards1765211000000, LoadAwards1765420100000],
  async afterMatching(transaction, ids) {
    await bookLoaded(transaction);
    await tellChanges(transaction, TOLD_AWARDS, ids);
  },
  furnish: ({ policies }) => ({
    transitions: [unpaidAwards],
    ledgers: [awardImport(policies)],
    resolvers: {
      Query: { awards: awardPage, awardSchemes },
      Mutation: awardMutations(policies),
      Household: householdIndustry(policies),
      Award: awardFields(policies),
      AwardScheme,
      AwardSchemeItem,
      AwardTier,
      AwardQuantity,
    } satisfies Resolvers,
  }),
};
