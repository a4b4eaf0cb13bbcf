import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, ofId, orderedPage } from '@dixian/service';
import type { DwellingResolvers, QueryResolvers, UnsafeHousingResolvers } from '../../ground/generated';
import { checkDueOn } from '../domain/check-due';
import { DANGEROUS, dwellingList } from '../persistence/dwelling-list';
import { remedyAsOf } from '../persistence/remedies';
import { remedyList } from '../persistence/remedy-list';

/** Query.dwellings */
export const dwellings: NonNullable<QueryResolvers['dwellings']> = (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const filter = args.filter ?? {};
  const { division, grade, livedIn, suspected, sole, dangerous, checkedBefore } = filter;
  const list = dwellingList(filter.asOf ?? context.clock.today(), (add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('grade = ?', grade)
      .addIf('lived_in = ?', livedIn)
      .addIf('(suspected_since IS NOT NULL) = ?', suspected)
      .addIf('sole = ?', sole)
      .addIf(`coalesce(${DANGEROUS}, false) = ?`, dangerous)
      .addIf('coalesce(checked_on < ?, true)', checkedBefore),
  );
  return orderedPage(context, list, args);
};

/** Query.housingRemedies */
export const housingRemedies: NonNullable<QueryResolvers['housingRemedies']> = (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const { division, household, kind, open, ageAtLeast } = args.filter ?? {};
  const list = remedyList(context.clock.today(), (add) =>
    ofId(ofCounty(add, [context.scope.division, division]), household, 'household_id')
      .within(division)
      .addIf('kind = ?', kind)
      .addIf('(closed_on IS NULL) = ?', open)
      .addIf('age >= ?', ageAtLeast),
  );
  return orderedPage(context, list, args);
};

/** Fields of Dwelling that are not columns. */
export const dwellingIn = (policies: PolicySet): Complete<DwellingResolvers> => ({
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  checkDueOn: ({ divisionCode, checkedOn }, _args, context) =>
    checkDueOn(policies, { division: divisionCode, on: context.clock.today() }, checkedOn),
});

/** Fields of UnsafeHousing that are not columns. */
export const UnsafeHousing: Complete<UnsafeHousingResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  remedy: ({ householdId }, _args, context) => remedyAsOf(context, householdId, context.clock.today()),
};
