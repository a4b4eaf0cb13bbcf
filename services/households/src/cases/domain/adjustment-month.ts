import type { PlainDate } from '@dixian/calendar';
import { dueOn, type Law, resolveDeadline } from '@dixian/policy';
import { type CaseOrigin, repeatsSteps } from './case-rules';

/** The month (`YYYY-MM`) in whose adjustment a case falls, with its last day. */
export interface AdjustmentMonth {
  readonly month: string;
  readonly dueOn: PlainDate;
  readonly clauseIds: readonly string[];
}

/**
 * The monthly adjustment (按月动态调整) that takes in a household found after the rectification, by the day of its lead;
 * undefined for what belongs to the rectification, for other kinds of cases and for other places.
 */
export function adjustmentMonth(law: Law, origin: CaseOrigin): AdjustmentMonth | undefined {
  const { kind, openedIn, foundOn } = origin;
  if (kind !== 'IDENTIFICATION' || repeatsSteps(law, origin)) return undefined;
  const limit = (limitKind: 'MONTHLY_ADJUSTMENT' | 'RECTIFICATION') =>
    resolveDeadline(law.policies, { division: openedIn, on: foundOn, kind: limitKind });
  const [monthly, batch] = [limit('MONTHLY_ADJUSTMENT'), limit('RECTIFICATION')];
  if (!monthly || !batch || foundOn <= dueOn(batch, foundOn, law.calendar).on) return undefined;
  const due = dueOn(monthly, foundOn, law.calendar).on;
  return { month: due.slice(0, 'YYYY-MM'.length), dueOn: due, clauseIds: [monthly.clause] };
}
