import type { PlainDate } from '@dixian/calendar';
import { containingPlaces } from './division';
import { itemsInForce, type PlaceAndDay } from './in-force';
import type { PolicySet } from './policy-set';
import { prevailing } from './precedence';
import type { Rule } from './rule';
import type { RuleName } from './rule-names';
import { overlap } from './windows';

/** A rule in force; where a missing day of issue leaves open which of two prevails, the clause of the other is named. */
export interface RuleInForce extends Rule {
  readonly undecidedWith?: string;
}

/**
 * The rule of a name that binds a place on a day, with the clause to cite; undefined when no document of the place brings
 * one into force then. The smaller place prevails, as with parameters.
 */
export function ruleInForce(set: PolicySet, name: RuleName, at: PlaceAndDay): RuleInForce | undefined {
  const result = prevailing(set, itemsInForce(set.rules, name, at));
  if (!result) return undefined;
  if ('chosen' in result) return result.chosen;
  // As with time limits: the place's own rule is not dropped for a doubt.
  const [own, other] = result.undecided;
  return { ...own, undecidedWith: other.clause };
}

/** Every rule of a name that some document of a containing place has in force that day, the smallest place first. */
export function rulesInForce(set: PolicySet, name: RuleName, at: PlaceAndDay): readonly Rule[] {
  return itemsInForce(set.rules, name, at);
}

/** Every rule of a name that documents of containing places ever bring into force, the smallest place first. */
export function ruleHistory(set: PolicySet, name: RuleName, division: string): readonly Rule[] {
  const byPlace = set.rules.get(name);
  return byPlace ? containingPlaces(division).flatMap((place) => byPlace.get(place) ?? []) : [];
}

/** The rule of the place that ended last before a day: only to say “ended on … by …”; it decides nothing any more. */
export function lastRule(set: PolicySet, name: RuleName, { division, on }: PlaceAndDay): Rule | undefined {
  return ruleHistory(set, name, division)
    .filter(({ to }) => to !== null && to < on)
    .reduce<Rule | undefined>((last, rule) => (last && endOf(last) >= endOf(rule) ? last : rule), undefined);
}

/**
 * The rules that bind facts which began on a day and are not done on another: the one in force then, before those that
 * ended while the facts lasted and say `until: done`, the latest first.
 */
export function rulesBinding(
  set: PolicySet,
  name: RuleName,
  { began, ...at }: PlaceAndDay & { readonly began: PlainDate },
): readonly Rule[] {
  const now = ruleInForce(set, name, at);
  const lasting = ruleHistory(set, name, at.division)
    .filter((rule) => rule.with.until === 'done' && rule.to !== null && rule.to < at.on)
    .filter((rule) => overlap(rule, { from: began, to: at.on }))
    .toSorted((one, other) => (endOf(one) < endOf(other) ? 1 : -1));
  return now ? [now, ...lasting] : lasting;
}

function endOf({ to }: Rule): string {
  return to ?? '9999-12-31';
}
