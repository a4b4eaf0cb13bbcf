import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, childPages, ofCounty, orderedPage } from '@dixian/service';
import type { HouseholdResolvers, QueryResolvers } from '../../ground/generated';
import { placeOf } from '../../ground/graphql/place-of-household';
import { standings } from '../../ground/standings';
import { AWARD_STATE } from '../domain/award-steps';
import { industrySupport } from '../domain/industry-support';
import {
  type AwardRow,
  awardList,
  awardsOfHousehold,
  readinessOf,
  schemeList,
} from '../persistence/award-rows';

/** Query.awards */
export const awards: NonNullable<QueryResolvers['awards']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const { division, state, outcome, acceptedTo, scheme, flagged, year, unpaidOn } = args.filter ?? {};
  const list = awardList((add) =>
    ofCounty(add, [context.scope.division, division], 't.county_code')
      .within(division, 't.division_code')
      .addIf(`${AWARD_STATE} = ?`, state)
      .addIf('t.outcome = ?', outcome)
      .addIf('t.accepted_on <= ?', acceptedTo)
      .addIf('t.scheme_id::text = ?', scheme)
      .addIf('(cardinality(t.flags) > 0 OR coalesce(t.paid < t.amount, false)) = ?', flagged)
      .addIf('extract(year FROM coalesce(t.implemented_on, t.accepted_on, t.paid_on)) = ?', year)
      // What comes to nothing is owed to nobody.
      .addIf('t.accepted_on <= ? AND coalesce(t.amount > 0, true)', unpaidOn)
      .addIf('(t.paid_on IS NULL OR t.paid_on > ?)', unpaidOn),
  );
  return orderedPage(context, list, args);
};

/** Query.awardSchemes */
export const awardSchemes: NonNullable<QueryResolvers['awardSchemes']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const { division, mode, asOf } = args.filter ?? {};
  const list = schemeList((add) => {
    ofCounty(add, [context.scope.division, division], 't.county_code')
      .within(division, 't.division_code')
      .addIf('t.mode = ?', mode);
    return asOf ? add.add('t.from_day <= ? AND (t.until_day IS NULL OR t.until_day >= ?)', asOf, asOf) : add;
  });
  return orderedPage(context, list, args);
};

/** What the room adds to a household: its awards, and whether it is proposed for support of industry. */
export function householdIndustry(policies: PolicySet) {
  return {
    awards({ id }, args, context) {
      assertMayKnow(context, 'FUNDS');
      return childPages<AwardRow>(context, 'awards', awardsOfHousehold, 't.household_id', args).load(id);
    },
    async industrySupport({ id }, { asOf }, context) {
      assertMayKnow(context, 'FUNDS');
      const on = asOf ?? context.clock.today();
      const [standing, readiness, place] = await Promise.all([
        standings.load(context, id),
        readinessOf(context, id, on),
        placeOf(context, id),
      ]);
      if (!place) return null;
      return industrySupport(policies, {
        division: place.divisionCode,
        on,
        ...(readiness && { conditions: readiness.conditions, willing: readiness.willing }),
        ...(standing && { periods: standing.periods }),
      });
    },
  } satisfies HouseholdResolvers;
}
