import { isCalendarYear } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { belowStandardList } from '../persistence/below-standard-list';
import { OWN_SELF_PAID } from '../persistence/self-paid-sql';
import { settlementList } from '../persistence/settlement-list';

/** Query.settlements */
export const settlements: NonNullable<QueryResolvers['settlements']> = (_root, args, context) => {
  assertMayKnow(context, 'TREATMENT');
  const { division, matched, kind, from, to, unexplained, differs, above, institution } = args.filter ?? {};
  const list = settlementList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('kind = ?', kind)
      .addIf('settled_on >= ?', from)
      .addIf('settled_on <= ?', to)
      .addIf(`(${OWN_SELF_PAID} - self_paid NOT IN (0, coalesce(other_paid, 0))) = ?`, unexplained)
      .addIf(`(${OWN_SELF_PAID} <> self_paid) = ?`, differs)
      .addIf(`${OWN_SELF_PAID} > ?`, above?.toString())
      .addIf('institution = ?', institution),
  );
  return orderedPage(context, list, args);
};

/** Query.belowStandard, by the law of these policies. */
export const belowStandardBy =
  (policies: PolicySet): NonNullable<QueryResolvers['belowStandard']> =>
  (_root, { year, ...args }, context) => {
    assertMayKnow(context, 'TREATMENT');
    const { division, kind, outcome } = args.filter ?? {};
    const asked = isCalendarYear(year) ? year : FIRST_YEAR;
    const list = belowStandardList(policies, asked, (add) =>
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('kind = ?', kind)
        .add('outcome = ?', outcome ?? 'REFUSED'),
    );
    return orderedPage(context, list, args);
  };

// Of a year that is none there are no bills.
const FIRST_YEAR = 1900;
