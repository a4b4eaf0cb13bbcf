import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { placeOfClause } from '../domain/clause-place';
import { REVIEW_CLAUSE } from '../domain/label-birthdays';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { openReviewTasks } from '../persistence/review-tasks';

/** Opens the reviews that birthdays up to a day call for, of one household or of all. */
export async function followReviews(
  transaction: Statements,
  { policies, reviewAges }: MonitoringRules,
  householdId: string | undefined,
  day: PlainDate,
): Promise<void> {
  const place = placeOfClause(policies, REVIEW_CLAUSE, day);
  if (place === undefined || reviewAges.length === 0) return;
  const terms = { ages: reviewAges, place, clauseId: REVIEW_CLAUSE, day };
  await openReviewTasks(transaction, terms, householdId);
}
