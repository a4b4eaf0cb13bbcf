import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, transitionsIn } from '@dixian/policy';

/** Departments of which the documents of a place ask something at the end of a day. */
export function departmentsAsked(
  policies: PolicySet,
  { division, day }: { readonly division: string; readonly day: PlainDate },
): string[] {
  const asked = transitionsIn(policies, { division, at: day }).filter(({ transition }) => transition.rule);
  return [...new Set(asked.map(({ transition }) => transition.service))].sort();
}
