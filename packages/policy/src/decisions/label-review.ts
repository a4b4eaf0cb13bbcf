import { addDays, fullYears, type PlainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, met, unclear } from './decision';

/**
 * Whether a labelled household must be looked at again because a member comes of the age at which labour is assessed.
 * No age is printed, so `ages` is the place's own; the label stays until a person assesses (reading 19).
 */
export function labelReview(
  set: PolicySet,
  {
    division,
    on,
    births,
    ages,
  }: PlaceAndDay & { readonly births: readonly PlainDate[]; readonly ages: readonly number[] },
): Decision & { readonly label: 'UNCHANGED' } {
  const clause = 'PA-2025-4.1b3';
  const due = births.find((birth) => reachesToday(birth, on) && ages.includes(fullYears(birth, on)));
  const finding =
    due && clauseHolds(set, clause, { division, on })
      ? unclear('LABOUR_TO_BE_ASSESSED', clause, { fact: `${fullYears(due, on)}` })
      : met('LABEL_STANDS', clause);
  return { ...decide([finding]), label: 'UNCHANGED' };
}

// A birthday is the first day on which one more year is full, so that 29 February is found in a common year too.
function reachesToday(birth: PlainDate, on: PlainDate): boolean {
  return birth < on && fullYears(birth, on) > fullYears(birth, addDays(on, -1));
}
