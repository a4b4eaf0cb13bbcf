import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type { EnterpriseSupportResolvers, MutationResolvers, QueryResolvers } from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { supportById, supportList } from '../persistence/enterprise-supports';
import { applyForSupport, reportFailure } from '../use-cases/enterprise-supports';

/** Query.enterpriseSupports */
export const enterpriseSupports: NonNullable<QueryResolvers['enterpriseSupports']> = (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'FUNDS');
  const { division, failed } = args.filter ?? {};
  const list = supportList((add) =>
    ofCounty(add, [context.scope.division, division], 't.county_code')
      .within(division, 't.division_code')
      .addIf('(t.failed_on IS NOT NULL) = ?', failed),
  );
  return orderedPage(context, list, args);
};

/** Fields of EnterpriseSupport that are not columns. */
export const EnterpriseSupport: Complete<EnterpriseSupportResolvers> = {
  __resolveReference: ({ id }, context) => supportById(context, id),
  households: ({ householdIds }) => householdIds.map((id) => ({ __typename: 'Household', id })),
};

/** The mutations about support of enterprises. */
export function supportMutations(policies: PolicySet) {
  return {
    applyForEnterpriseSupport: async (_root, { input }, context) =>
      answered(
        'EnterpriseSupportRecorded',
        'support',
        await applyForSupport(policies, context, { ...input, householdIds: input.householdIds ?? [] }),
      ),
    reportIndustryFailure: async (_root, { input }, context) =>
      answered('EnterpriseSupportRecorded', 'support', await reportFailure(context, input)),
  } satisfies MutationResolvers;
}
