import { isUserError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type { MutationResolvers, PensionListingResolvers, QueryResolvers } from '../../ground/generated';
import { listingList, PAID } from '../persistence/pension-listings';
import { listPensionPremiums } from '../use-cases/list-premiums';

/** Query.pensionListings */
export const pensionListings: NonNullable<QueryResolvers['pensionListings']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, year, state } = args.filter ?? {};
  const list = listingList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('t.year = ?', year)
      .addIf(`CASE WHEN ${PAID} THEN 'PAID' ELSE t.state END = ?`, state),
  );
  return orderedPage(context, list, args);
};

/** Mutation.listPensionPremiums */
export const listPremiums =
  (policies: PolicySet): NonNullable<MutationResolvers['listPensionPremiums']> =>
  async (_root, { input }, context) => {
    const outcome = await listPensionPremiums(context, policies, input);
    return isUserError(outcome) ? outcome : { __typename: 'PensionPremiumsListed', ...outcome };
  };

/** Fields of PensionListing that are not columns. */
export const PensionListing: Complete<PensionListingResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
  state: ({ paid, state }) => (paid ? 'PAID' : state),
};
