import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { acceptAward, authoriseAward, claimAward, payAward, postAward } from '../use-cases/award-acts';
import { recordReadiness } from '../use-cases/record-readiness';
import { setAwardScheme } from '../use-cases/schemes';

/** The mutations about awards and readiness for industry. */
export function awardMutations(policies: PolicySet) {
  return {
    setAwardScheme: async (_root, { input }, context) =>
      answered(
        'AwardSchemeSet',
        'scheme',
        await setAwardScheme(context, {
          ...input,
          beneficiaries: input.beneficiaries ?? 'MONITORED_AND_OUT_OF_POVERTY',
        }),
      ),
    claimAward: async (_root, { input }, context) =>
      answered('AwardRecorded', 'award', await claimAward(context, input)),
    acceptAward: async (_root, { input }, context) =>
      answered('AwardRecorded', 'award', await acceptAward(policies, context, input)),
    postAward: async (_root, { input }, context) =>
      answered('AwardRecorded', 'award', await postAward(context, input)),
    authoriseAward: async (_root, { input }, context) =>
      answered('AwardRecorded', 'award', await authoriseAward(policies, context, input)),
    recordAwardPayment: async (_root, { input }, context) =>
      answered('AwardRecorded', 'award', await payAward(policies, context, input)),
    recordIndustryReadiness: async (_root, { input }, context) =>
      answered('IndustryReadinessRecorded', 'readiness', await recordReadiness(context, input)),
  } satisfies MutationResolvers;
}
