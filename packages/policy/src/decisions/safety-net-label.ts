import { type Fen, formatYuan } from '@dixian/money';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds, clauseOfPlace } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, finds, met, unmet } from './decision';

export interface LabelFacts extends PlaceAndDay {
  /** 农村分散供养特困人员. */
  readonly dispersedExtremeHardship?: boolean;
  /** Members assessed as able to work; the whole household has none when it is 0. */
  readonly ableMembers: number;
  readonly allowance?: 'full' | 'highest' | 'lower';
  readonly wholeHouseholdAllowance?: boolean;
  readonly cannotByOwnEffort?: boolean;
  readonly objectiveDifficulty?: boolean;
  readonly meetsSafetyNetConditions?: boolean;
  /** 济源: what was approved and paid of each measure, in fen. */
  readonly measures?: readonly { readonly name: string; readonly approved: Fen; readonly paid: Fen }[];
}

/** Whether the label 兜底保障户 may be set, by the document of the place; the label itself eliminates nothing. */
export function safetyNetLabel(set: PolicySet, facts: LabelFacts): Decision {
  if (clauseHolds(set, 'PA-2025-4.1b3', facts)) return decide(withoutLabour(facts));
  if (clauseHolds(set, 'AY-2025-3.3.4g', facts)) return decide(highestTier(facts));
  if (clauseHolds(set, 'JY-2025-1.1m', facts)) return decide(fullyDelivered(facts));
  // After its year the place's own document no longer holds; no other place's is borrowed.
  const ids = ['PA-2025-4.1b3', 'AY-2025-3.3.4g', 'JY-2025-1.1m'] as const;
  return decide([unmet('NO_POLICY_IN_FORCE', clauseOfPlace(set, ids, facts.division))]);
}

function withoutLabour({ dispersedExtremeHardship, ableMembers, allowance }: LabelFacts): Finding[] {
  const clause = 'PA-2025-4.1b3';
  if (dispersedExtremeHardship) return [met('DISPERSED_EXTREME_HARDSHIP', clause)];
  const tier = allowance === 'full' || allowance === 'highest';
  return [
    finds(ableMembers === 0, { met: 'NO_LABOUR', unmet: 'LABOUR_IN_HOUSEHOLD' }, clause, {
      fact: `${ableMembers}`,
    }),
    finds(tier, { met: 'TIER_HIGHEST', unmet: 'TIER_NOT_HIGHEST' }, clause, { fact: allowance ?? 'none' }),
  ];
}

// Commas and 且 read as (A or B) and C and D (reading 20).
function highestTier(facts: LabelFacts): Finding[] {
  const clause = 'AY-2025-3.3.4f';
  const inNeed = facts.wholeHouseholdAllowance === true || facts.cannotByOwnEffort === true;
  const difficulty = facts.objectiveDifficulty === true && facts.meetsSafetyNetConditions === true;
  const highest = facts.allowance === 'highest';
  const codes = { met: 'SAFETY_NET_CONDITIONS_MET', unmet: 'SAFETY_NET_CONDITIONS_NOT_MET' } as const;
  return [
    finds(inNeed && difficulty, codes, clause),
    finds(highest, { met: 'TIER_HIGHEST', unmet: 'TIER_NOT_HIGHEST' }, 'AY-2025-3.3.4g', {
      fact: facts.allowance ?? 'none',
    }),
  ];
}

// 足额落实: delivered, not approved (reading 22).
function fullyDelivered({ measures = [] }: LabelFacts): Finding[] {
  const clause = 'JY-2025-1.1m';
  if (measures.length === 0) return [unmet('MEASURES_NOT_FULLY_DELIVERED', clause, { fact: '0' })];
  return measures.map(({ name, approved, paid }) =>
    finds(paid >= approved, { met: 'MEASURE_DELIVERED', unmet: 'MEASURES_NOT_FULLY_DELIVERED' }, clause, {
      fact: `${name} ${formatYuan(paid)} / ${formatYuan(approved)}`,
    }),
  );
}
