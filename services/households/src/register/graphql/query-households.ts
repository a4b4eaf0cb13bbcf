import { type ListPage, ofCounty, orderedPage, type RequestContext } from '@dixian/service';
import type { QueryHouseholdsArgs, QueryResolvers } from '../../ground/generated';
import { type HouseholdRow, householdByCode, householdById, householdList } from '../persistence/households';

/** Query.household */
export const household: NonNullable<QueryResolvers['household']> = (_root, { id }, context) =>
  householdById(context, id);

/** Query.householdByCode */
export const byCode: NonNullable<QueryResolvers['householdByCode']> = (_root, { code }, context) =>
  householdByCode(context, code.trim());

/** Query.households */
export function households(
  _root: unknown,
  args: QueryHouseholdsArgs,
  context: RequestContext,
): Promise<ListPage<HouseholdRow>> {
  const { division, monitored, category, riskEliminated, includeMerged } = args.filter ?? {};
  const list = householdList((add) =>
    ofCounty(
      includeMerged ? add : add.add('h.merged_into IS NULL'),
      [context.scope.division, division],
      'h.county_code',
    )
      .within(division, 'h.division_code')
      .addIf('(r.household_id IS NOT NULL) = ?', monitored)
      .addIf('r.category = ?', category)
      .addIf('r.risk_eliminated = ?', riskEliminated),
  );
  return orderedPage(context, list, args);
}
