import { addDays, fullYears, type PlainDate } from '@dixian/calendar';
import { decide, type PlaceAndDay, type PolicySet, type Rule, ruleInForce } from '@dixian/policy';
import { type Decision, met, unclear } from '../../ground/domain/reasons';

/**
 * Whether a labelled household must be looked at again because a member comes of the age at which labour is assessed.
 * Where the rule prints no ages, `ages` is the place's own; the label stays until a person assesses (reading 19).
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
  const at = { division, on };
  const rule = ruleInForce(set, 'label-review-at-age', at);
  const due = births.find(
    (birth) => reachesToday(birth, on) && reviewAges(rule, ages).includes(fullYears(birth, on)),
  );
  const finding =
    due && rule
      ? unclear('LABOUR_TO_BE_ASSESSED', rule.clause, { fact: `${fullYears(due, on)}` })
      : met('LABEL_STANDS', rule?.clause ?? null);
  return { ...decide(set, at, [finding]), label: 'UNCHANGED' };
}

// A birthday is the first day on which one more year is full, so that 29 February is found in a common year too.
function reachesToday(birth: PlainDate, on: PlainDate): boolean {
  return birth < on && fullYears(birth, on) > fullYears(birth, addDays(on, -1));
}

/** The ages at which a label is looked at again: those of the rule, else the place's own. */
export function reviewAges(rule: Pick<Rule, 'with'> | undefined, own: readonly number[]): readonly number[] {
  const ages: readonly unknown[] = Array.isArray(rule?.with.ages) ? rule.with.ages : [];
  const printed = ages.filter((age): age is number => typeof age === 'number');
  return printed.length > 0 ? printed : own;
}
