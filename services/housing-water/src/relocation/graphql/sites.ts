import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type { HouseholdResolvers, QueryResolvers } from '../../ground/generated';
import { siteList, siteOfHousehold } from '../persistence/sites';

/** Query.relocationSites */
export const relocationSites: NonNullable<QueryResolvers['relocationSites']> = (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const { division, name, followedUpBefore } = args.filter ?? {};
  const list = siteList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('site = ?', name)
      .addIf('coalesce(last_on < ?, true)', followedUpBefore),
  );
  return orderedPage(context, list, args);
};

/** What resettlement adds to a household. */
export const Household: Complete<Pick<HouseholdResolvers, 'relocatedTo'>> = {
  relocatedTo({ id }, _args, context) {
    assertMayKnow(context, 'HOUSING');
    return siteOfHousehold(context, id);
  },
};
