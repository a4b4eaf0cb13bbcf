import { type PlainDate, plainDate } from '@dixian/calendar';
import { type PolicySet, type RuleName, ruleHistory } from '@dixian/policy';

/** What of health ends by itself at the end of a year; nobody owes it, so that it is never late. */
export interface HealthTransition {
  readonly kind: 'RIGHT_ENDS' | 'INSURANCE_YEAR_ENDS';
  readonly subject: { readonly kind: string; readonly id: string };
  readonly householdId: null;
  readonly lastDay: PlainDate;
  readonly clause: string | null;
}

// What was begun under a right (a stay, a bill, a contribution of its year) keeps it: the right itself binds by the day of that.
const RIGHTS: readonly RuleName[] = [
  'premium-subsidy-full',
  'premium-subsidy-by-class',
  'premium-subsidy-of-key-household',
  'treat-first-of-key-household',
  'medical-aid-of-key-household',
  'serious-illness-relief',
  'reimbursement-standard',
  'medical-run-of-year',
  'health-items',
];

/** What happens in a place at the end of a year: rights whose documents end, and the year of insurance. */
export function transitionsAtYearEnd(set: PolicySet, division: string, year: number): HealthTransition[] {
  const lastDay: PlainDate = plainDate(`${year}-12-31`);
  const rights = RIGHTS.flatMap((name) =>
    ruleHistory(set, name, division)
      .filter(({ to }) => to === lastDay)
      .map(({ clause }) => transition('RIGHT_ENDS', { kind: name, id: division }, lastDay, clause)),
  );
  return [...rights, transition('INSURANCE_YEAR_ENDS', { kind: 'PLACE', id: division }, lastDay, null)];
}

function transition(
  kind: HealthTransition['kind'],
  subject: HealthTransition['subject'],
  lastDay: PlainDate,
  clause: string | null,
): HealthTransition {
  return { kind, subject, householdId: null, lastDay, clause };
}
