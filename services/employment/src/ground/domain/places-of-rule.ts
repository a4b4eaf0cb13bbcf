import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

/** The places in which a rule binds on a day, with the clause it rests on. */
export function placesOfRule(
  set: PolicySet,
  name: RuleName,
  on: PlainDate,
): { place: string; clause: string }[] {
  return [...(set.rules.get(name)?.keys() ?? [])].flatMap((place) => {
    const rule = ruleInForce(set, name, { division: place, on });
    return rule ? [{ place, clause: rule.clause }] : [];
  });
}
