import {
  decide,
  noRule,
  type PolicySet,
  type RuleName,
  resolveProcedure,
  ruleInForce,
  softened,
} from '@dixian/policy';
import { type Decision, type Finding, finds, flag, met, unmet } from '../../../ground/domain/reasons';
import type { EliminationFacts } from './elimination-facts';
import { housingGateFindings } from './housing-gate';
import {
  enoughDelivered,
  largeExpensesSolved,
  monitoredLongEnough,
  notWithoutLabour,
} from './release-conditions';
import { type Conditions, releaseFlags } from './release-flags';
import { incomeAboveLine, incomeStable } from './stable-income';
import { guaranteeFindings } from './three-guarantees';

export type { EliminationFacts } from './elimination-facts';

// In the order in which they are shown.
const conditions: Conditions = {
  'release-income-above-line': (set, facts, rule) => [
    incomeAboveLine(set, facts, rule, facts.incomes, facts.membersChangedOn),
  ],
  'release-income-stable-for': (set, facts, rule) => incomeStable(set, facts, rule, facts.incomes),
  'release-guarantees-secure': (_, { guarantees }, rule) => guaranteeFindings(rule, guarantees),
  'release-risk-gone': (_, facts, { clause }) => [riskGone(facts, clause)],
  'release-large-expenses-solved': (set, facts, rule) => [largeExpensesSolved(set, facts, rule, facts)],
  'release-after-months-monitored': (set, facts, rule) => [monitoredLongEnough(set, facts, rule, facts)],
  'release-after-delivered-measures': (set, facts, rule) => [enoughDelivered(set, facts, rule, facts)],
  'release-not-without-labour': (set, facts, rule) => [notWithoutLabour(set, facts, rule, facts)],
};

/**
 * Whether a household may be released: by every condition that the place prints. A place that prints steps and no
 * conditions releases by its steps; where it prints neither, it is referred. Nothing is asked by another place's clause.
 */
export function riskElimination(set: PolicySet, facts: EliminationFacts): Decision {
  const disappeared = disappearance(set, facts);
  const findings = [
    ...labelFindings(set, facts),
    ...(disappeared ?? conditionFindings(set, facts)),
    ...housingGateFindings(set, facts, facts.renovation, facts.strictFunds),
  ];
  const seen = releaseFlags(set, facts, findings, disappeared ? {} : { ...conditions, ...LABEL });
  return decide(set, facts, [...(findings.length > 0 ? findings : [nothingAsked(set, facts)]), ...seen]);
}

function nothingAsked(set: PolicySet, facts: EliminationFacts): Finding {
  const gate = ruleInForce(set, 'release-after-renovation', facts);
  if (gate) return met('NO_RENOVATION_OF_THE_YEAR', gate.clause);
  const steps = resolveProcedure(set, { ...facts, kind: 'ELIMINATION' });
  if (steps) {
    const nominated = ruleInForce(set, 'release-requested-or-nominated', facts);
    const own = nominated?.document === steps.document ? nominated.clause : undefined;
    return met('RELEASED_BY_ITS_STEPS', own ?? steps.steps[0]?.clauses[0] ?? steps.clause);
  }
  return noRule(set, ['release-conditions', 'release-after-renovation'], facts, 'unclear');
}

const LABEL: Conditions = {
  'release-not-while-labelled': (_, { safetyNetLabel }, { clause }) =>
    safetyNetLabel ? [unmet('SAFETY_NET_NOT_ELIMINATED', clause)] : [],
};

function labelFindings(set: PolicySet, facts: EliminationFacts): Finding[] {
  const rule = facts.safetyNetLabel && ruleInForce(set, 'release-not-while-labelled', facts);
  if (!rule) return [];
  const refused = softened(rule, unmet('SAFETY_NET_NOT_ELIMINATED', rule.clause));
  // A clause that sets the label and is read to keep the household (reading 21) does not print what the label does.
  const sets = ruleInForce(set, 'label-highest-tier', facts)?.clause === rule.clause;
  return sets ? [refused, flag('LABEL_EFFECT_NOT_PRINTED', rule.clause)] : [refused];
}

function conditionFindings(set: PolicySet, facts: EliminationFacts): Finding[] {
  const all = ruleInForce(set, 'release-conditions', facts);
  const listed: readonly unknown[] = Array.isArray(all?.with.of) ? all.with.of : [];
  return (Object.keys(conditions) as RuleName[]).flatMap((name) => {
    // A condition of the list that no clause of its own binds is asked by the clause of the list.
    const rule =
      ruleInForce(set, name, facts) ?? (all && listed.includes(name) ? { ...all, with: {} } : null);
    return rule ? (conditions[name]?.(set, facts, rule) ?? []) : [];
  });
}

function disappearance(set: PolicySet, facts: EliminationFacts): Finding[] | undefined {
  const rule = facts.naturallyDisappeared && ruleInForce(set, 'release-by-natural-disappearance', facts);
  if (!rule) return undefined;
  return [finds(facts.openLeads === 0, { met: 'RISK_DISAPPEARED', unmet: 'NEW_RISK' }, rule.clause)];
}

function riskGone({ openLeads, riskGone: judged }: EliminationFacts, clause: string): Finding {
  const code = openLeads > 0 ? 'NEW_RISK' : 'RISK_NOT_GONE';
  return finds(judged && openLeads === 0, { met: 'RISK_GONE', unmet: code }, clause);
}
