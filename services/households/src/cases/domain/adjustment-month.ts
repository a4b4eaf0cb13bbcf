import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import { dueOn } from '@dixian/policy';
import type { CaseOrigin } from './case-origin';
import type { CaseTerms } from './case-terms';

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
export function adjustmentMonth(
  { adjusted }: Pick<CaseTerms, 'adjusted'>,
  { foundOn }: Pick<CaseOrigin, 'foundOn'>,
  calendar: WorkingCalendar,
): AdjustmentMonth | undefined {
  if (!adjusted || foundOn <= dueOn(adjusted.batch, foundOn, calendar).on) return undefined;
  const due = dueOn(adjusted.monthly, foundOn, calendar).on;
  return { month: due.slice(0, 'YYYY-MM'.length), dueOn: due, clauseIds: [adjusted.monthly.clause] };
}
