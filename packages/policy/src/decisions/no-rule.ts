import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { lastRule, ruleInForce } from '../domain/resolve-rule';
import type { RuleName } from '../domain/rule-names';
import { type Decision, decide, type Finding } from './decision';
import type { SharedCode } from './reason-code';
import { met, unclear, unmet } from './shared-reasons';

const said = { met, unclear, unmet };

/**
 * What is said where no rule of these names binds the place that day: that one ended, by its clause and with its days, or
 * that the place has none, by its name and without a clause. Nothing is borrowed.
 */
export function noRule(
  set: PolicySet,
  names: readonly [RuleName, ...RuleName[]],
  at: PlaceAndDay,
  result: keyof typeof said = 'unmet',
  fact?: string,
): Finding<SharedCode> {
  const state = said[result];
  const [ended] = names.flatMap((name) => lastRule(set, name, at) ?? []);
  if (!ended?.to) return state('NO_RULE_HERE', null, { fact: names[0] });
  return state('NO_POLICY_IN_FORCE', ended.clause, { held: ended.to, ...(fact !== undefined && { fact }) });
}

/** The refusal of what only a rule of this name offers, where none binds the place that day; undefined where one does. */
export function withoutRule(set: PolicySet, name: RuleName, at: PlaceAndDay): Decision | undefined {
  return ruleInForce(set, name, at) ? undefined : decide(set, at, [noRule(set, [name], at)]);
}
