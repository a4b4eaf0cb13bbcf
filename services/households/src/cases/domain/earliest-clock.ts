import type { PlainDate } from '@dixian/calendar';
import type { Law, Procedure } from '@dixian/policy';
import type { CaseOrigin } from './case-origin';
import { caseRules } from './case-rules';

/**
 * The day from which the days of a case run: a household has one identification, so that of the earliest of its leads
 * that nothing has become of, as far as a limit counts from it.
 */
export function earliestClock(
  law: Law,
  procedure: Procedure | undefined,
  origin: CaseOrigin,
  leads: readonly { readonly foundOn: PlainDate }[],
): PlainDate {
  const dueFrom = (foundOn: PlainDate) => caseRules(law, procedure, { ...origin, foundOn }).due?.on;
  const own = dueFrom(origin.foundOn);
  if (own === undefined) return origin.foundOn;
  const earlier = leads.map(({ foundOn }) => foundOn).filter((foundOn) => foundOn < origin.foundOn);
  return earlier.toSorted().find((foundOn) => (dueFrom(foundOn) ?? own) < own) ?? origin.foundOn;
}
