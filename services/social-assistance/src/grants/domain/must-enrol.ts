import {
  type Decision,
  decide,
  type Finding,
  keyHousehold,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type RuleInForce,
  ruleInForce,
} from '@dixian/policy';
import type { HouseholdFacts } from '../../ground/domain/household-facts';
import { type AssistanceReason, finds, flag, met, unclear, unmet } from '../../ground/domain/reasons';

export interface EnrolmentFacts extends PlaceAndDay {
  /** What the newest assessment says of 低保 or 特困; null where nobody assessed. */
  readonly meets: boolean | null;
  readonly draws: boolean;
  /** Undefined where the standing has not arrived. */
  readonly household?: HouseholdFacts | undefined;
}

/** A duty is work for whom the document binds, and a warning for others. */
export type DutyWeight = 'TASK' | 'WARNING';

/** Whether a household must be enrolled: it meets the conditions, draws nothing, and the document speaks of it. */
export function mustEnrol(
  set: PolicySet,
  facts: EnrolmentFacts,
): Decision<AssistanceReason> & { readonly weight?: DutyWeight } {
  const rule = ruleInForce(set, 'must-enrol', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['must-enrol'], facts)]);
  const { clause } = rule;
  const about = aboutFindings(set, rule, facts);
  const meets =
    facts.meets === null
      ? unclear('NOT_ASSESSED', clause)
      : finds(facts.meets, { met: 'MEETS_CONDITIONS', unmet: 'CONDITIONS_NOT_MET' }, clause);
  const nothing = finds(!facts.draws, { met: 'DRAWS_NOTHING', unmet: 'ENROLLED_ALREADY' }, clause);
  const decision = decide(set, facts, [...about, meets, nothing]);
  if (decision.outcome !== 'GRANTED') return decision;
  return { ...decision, weight: decision.flags.length > 0 ? 'WARNING' : 'TASK' };
}

function aboutFindings(
  set: PolicySet,
  { clause, with: values }: RuleInForce,
  facts: EnrolmentFacts,
): Finding<AssistanceReason>[] {
  const { household } = facts;
  if (!household) return [unclear('STANDING_UNKNOWN', null)];
  if (values.for === 'marginal-households') {
    if (
      household.monitored !== 'NEVER' &&
      household.monitored !== 'RELEASED' &&
      household.category === 'MARGINAL'
    )
      return [met('MARGINAL_HOUSEHOLD', clause)];
    // Former poor households without labour are named as an example of who qualifies: conditions apply.
    const former = household.outOfPoverty === true && household.withoutLabour === true;
    return [finds(former, { met: 'FORMER_POOR_WITHOUT_LABOUR', unmet: 'NOT_AMONG_THESE' }, clause)];
  }
  if (household.monitored === 'NEVER') return [unmet('NEVER_MONITORED', clause)];
  const { division, on } = facts;
  const key = keyHousehold(set, { division, on, episodes: household.episodes });
  // The word 帮扶对象 is wider than the document: it binds for key households, others are shown.
  return key.outcome === 'GRANTED'
    ? [met('KEY_HOUSEHOLD', clause)]
    : [met('MONITORED_OR_RELEASED', clause), flag('WARNING_ONLY', clause)];
}
