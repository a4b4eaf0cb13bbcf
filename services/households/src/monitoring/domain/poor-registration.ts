import type { PlainDate } from '@dixian/calendar';
import {
  decide,
  itemsInForce,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  ruleInForce,
  rulesInForce,
} from '@dixian/policy';
import { type Decision, type Finding, finds, flag, met, unmet } from '../../ground/domain/reasons';

/** Why a household is registered as poor: newly (新致贫), or again (返贫). */
export type PoorRegistrationGround = 'BECAME_POOR' | 'RETURNED_TO_POVERTY';

export interface PoorRegistrationFacts extends PlaceAndDay {
  /** The household's type in the words of 2020: 边缘户, 脱贫监测户, or what those documents do not know. */
  readonly household: 'marginal' | 'unstable-exit' | 'other';
  /** Whether policy in force can resolve the risk; asked of a 边缘户 alone. */
  readonly resolvableByPolicy?: boolean;
  readonly belowStandard: boolean;
  /** The record of the procedure by which the household was identified as poor. */
  readonly procedureOnRecord: boolean;
}

// What time limits call the two grounds. The sentence on a marginal household asks for the end of the year as well; one limit
// of a kind stands in a document, so it is written down at the sentence on a household that is poor again.
const triggers = {
  BECAME_POOR: 'household-identified',
  RETURNED_TO_POVERTY: 'returned-to-poverty',
} as const satisfies Record<PoorRegistrationGround, string>;

/** The rules of the place; `general` is that of the largest place, which names the households a smaller one details. */
interface Registering {
  readonly newly: Rule;
  readonly general: Rule;
  readonly again: Rule | undefined;
  readonly promptly: Rule | undefined;
}

/**
 * Whether a monitored household is registered as poor, and the day by which it then reaches the exit standard. Where no
 * rule of the place offers it, it is refused, and nothing is borrowed.
 */
export function poorRegistration(
  set: PolicySet,
  facts: PoorRegistrationFacts,
): Decision & { readonly ground?: PoorRegistrationGround; readonly exitStandardBy?: PlainDate } {
  const { household, on } = facts;
  const newly = ruleInForce(set, 'newly-poor-registered', facts);
  if (!newly) return decide(set, facts, [noRule(set, ['newly-poor-registered'], facts, 'unmet', on)]);
  const rules: Registering = {
    newly,
    general: rulesInForce(set, 'newly-poor-registered', facts).at(-1) ?? newly,
    again: ruleInForce(set, 'poor-again-registered', facts),
    promptly: ruleInForce(set, 'poor-registered-promptly', facts),
  };
  if (household === 'other') return decide(set, facts, [unmet('NOT_OF_THESE_TYPES', rules.general.clause)]);
  const ground = household === 'marginal' ? 'BECAME_POOR' : 'RETURNED_TO_POVERTY';
  const conditions = ground === 'BECAME_POOR' ? newlyPoor(rules, facts) : poorAgain(set, rules, facts);
  const limits = limitsOf(set, facts, ground, rules.general.clause);
  const flags = [
    ...(rules.promptly ? [flag('REGISTERED_PROMPTLY', rules.promptly.clause)] : []),
    ...limits.map(({ clause, date }) => flag('EXIT_STANDARD_DUE', clause, { fact: date })),
  ];
  const exitStandardBy = limits[0]?.date;
  return {
    ...decide(set, facts, [...conditions, ...flags]),
    ground,
    ...(exitStandardBy && { exitStandardBy }),
  };
}

function newlyPoor({ newly: { clause }, general }: Registering, facts: PoorRegistrationFacts): Finding[] {
  const { resolvableByPolicy } = facts;
  const codes = { met: 'NOT_RESOLVABLE_BY_POLICY', unmet: 'RESOLVABLE_BY_POLICY' } as const;
  return [
    met('MARGINAL_HOUSEHOLD', general.clause),
    resolvableByPolicy === undefined
      ? unmet('EVIDENCE_MISSING', clause)
      : finds(!resolvableByPolicy, codes, clause),
    ...standardAndProcedure(facts, clause, clause),
  ];
}

function poorAgain(
  set: PolicySet,
  { again, promptly }: Registering,
  facts: PoorRegistrationFacts,
): Finding[] {
  if (!again) return [noRule(set, ['poor-again-registered'], facts)];
  return [
    met('UNSTABLE_EXIT_HOUSEHOLD', again.clause),
    ...standardAndProcedure(facts, again.clause, promptly?.clause ?? again.clause),
  ];
}

function standardAndProcedure(
  { belowStandard, procedureOnRecord }: PoorRegistrationFacts,
  standard: string,
  procedure: string,
): Finding[] {
  const standards = { met: 'BELOW_POVERTY_STANDARD', unmet: 'NOT_BELOW_POVERTY_STANDARD' } as const;
  const records = { met: 'EVIDENCE_ON_RECORD', unmet: 'EVIDENCE_MISSING' } as const;
  return [finds(belowStandard, standards, standard), finds(procedureOnRecord, records, procedure)];
}

// Each ground has its own limit, the city's before the province's; 郑州 asks that nobody returns to poverty at all.
function limitsOf(set: PolicySet, at: PlaceAndDay, ground: PoorRegistrationGround, clause: string) {
  const exits = itemsInForce(set.deadlines, 'EXIT_STANDARD', at);
  const own = exits.find(({ trigger }) => trigger === triggers[ground]);
  const exit = own ? [own] : exits.slice(0, 1).map((limit) => ({ ...limit, clause }));
  const returns =
    ground === 'RETURNED_TO_POVERTY' ? itemsInForce(set.deadlines, 'NO_RETURN_TO_POVERTY', at) : [];
  return [...exit, ...returns].flatMap((limit) => (limit.unit === 'fixed-date' ? [limit] : []));
}
