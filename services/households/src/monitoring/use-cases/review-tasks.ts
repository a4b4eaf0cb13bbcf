import type { PlainDate } from '@dixian/calendar';
import { ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { byPlace } from '@dixian/what-if';
import { reviewAges } from '../domain/label-review';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { openReviewTasks, type ReviewTerms } from '../persistence/review-tasks';

/** Opens the reviews that birthdays up to a day call for, of one household or of all in a division, by its places' rules. */
export async function followReviews(
  transaction: Statements,
  rules: MonitoringRules,
  of: { division: string; householdId?: string },
  day: PlainDate,
): Promise<void> {
  for (const terms of reviewTermsBelow(rules, of.division, day)) {
    await openReviewTasks(transaction, terms, of.householdId);
  }
}

/** What calls for reviews on a day in a division and, where it differs, in places below it; only where a rule does. */
function reviewTermsBelow(
  { policies, reviewAges: own }: MonitoringRules,
  division: string,
  day: PlainDate,
): ReviewTerms[] {
  const places = byPlace(policies, division, {
    resolve: (place) => ruleInForce(policies, 'label-review-at-age', { division: place, on: day }),
    key: (rule) => rule?.clause ?? '',
  });
  return places.flatMap(({ place, terms: rule }) => {
    const ages = rule ? reviewAges(rule, own) : [];
    const below = places.map((other) => other.place).filter((other) => other.startsWith(place));
    const except = below.filter((other) => other !== place);
    return rule && ages.length > 0 ? { ages, place, except, clauseId: rule.clause, day } : [];
  });
}
