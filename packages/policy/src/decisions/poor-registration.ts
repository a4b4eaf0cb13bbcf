import type { PlainDate } from '@dixian/calendar';
import { itemsInForce, type PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, finds, flag, met, unmet } from './decision';

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

// What time limits call the two grounds. The sentence of HN-2020-5.2c asks for the end of the year as well; one limit of a
// kind stands in a document, so 河南's is written down at HN-2020-5.2d.
const triggers = {
  BECAME_POOR: 'household-identified',
  RETURNED_TO_POVERTY: 'returned-to-poverty',
} as const satisfies Record<PoorRegistrationGround, string>;

/**
 * 河南 2020: whether a monitored household is registered as poor, and the day by which it then reaches the exit standard
 * (HN-2020-5.2c, 5.2d; ZZ-2020-2.3b, 2.3c). Elsewhere and in other years no policy is in force, and nothing is borrowed.
 */
export function poorRegistration(
  set: PolicySet,
  facts: PoorRegistrationFacts,
): Decision & { readonly ground?: PoorRegistrationGround; readonly exitStandardBy?: PlainDate } {
  const { household, on } = facts;
  if (!clauseHolds(set, 'HN-2020-5.2c', facts))
    return decide([unmet('NO_POLICY_IN_FORCE', 'HN-2020-5.2c', { fact: on })]);
  if (household === 'other') return decide([unmet('NOT_OF_THESE_TYPES', 'HN-2020-5.2c')]);
  const ground = household === 'marginal' ? 'BECAME_POOR' : 'RETURNED_TO_POVERTY';
  const conditions = ground === 'BECAME_POOR' ? newlyPoor(set, facts) : poorAgain(facts);
  const limits = limitsOf(set, facts, ground);
  const flags = [
    flag('REGISTERED_PROMPTLY', 'HN-2020-2.1b'),
    ...limits.map(({ clause, date }) => flag('EXIT_STANDARD_DUE', clause, { fact: date })),
  ];
  const exitStandardBy = limits[0]?.date;
  return { ...decide([...conditions, ...flags]), ground, ...(exitStandardBy && { exitStandardBy }) };
}

function newlyPoor(set: PolicySet, facts: PoorRegistrationFacts): Finding[] {
  const { resolvableByPolicy } = facts;
  const clause = clauseHolds(set, 'ZZ-2020-2.3b', facts) ? 'ZZ-2020-2.3b' : 'HN-2020-5.2c';
  const codes = { met: 'NOT_RESOLVABLE_BY_POLICY', unmet: 'RESOLVABLE_BY_POLICY' } as const;
  return [
    met('MARGINAL_HOUSEHOLD', 'HN-2020-5.2c'),
    resolvableByPolicy === undefined
      ? unmet('EVIDENCE_MISSING', clause)
      : finds(!resolvableByPolicy, codes, clause),
    ...standardAndProcedure(facts, clause, clause),
  ];
}

function poorAgain(facts: PoorRegistrationFacts): Finding[] {
  return [
    met('UNSTABLE_EXIT_HOUSEHOLD', 'HN-2020-5.2d'),
    ...standardAndProcedure(facts, 'HN-2020-5.2d', 'HN-2020-2.1b'),
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
function limitsOf(set: PolicySet, at: PlaceAndDay, ground: PoorRegistrationGround) {
  const exits = itemsInForce(set.deadlines, 'EXIT_STANDARD', at);
  const own = exits.find(({ trigger }) => trigger === triggers[ground]);
  const exit = own ? [own] : exits.slice(0, 1).map((limit) => ({ ...limit, clause: 'HN-2020-5.2c' }));
  const returns =
    ground === 'RETURNED_TO_POVERTY' ? itemsInForce(set.deadlines, 'NO_RETURN_TO_POVERTY', at) : [];
  return [...exit, ...returns].flatMap((limit) => (limit.unit === 'fixed-date' ? [limit] : []));
}
