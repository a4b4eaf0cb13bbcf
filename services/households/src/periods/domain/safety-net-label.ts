import { type Fen, formatYuan } from '@dixian/money';
import { decide, noRule, type PlaceAndDay, type PolicySet, type Rule, ruleInForce } from '@dixian/policy';
import { type Decision, type Finding, finds, met, unmet } from '../../ground/domain/reasons';

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
  /** What was approved and paid of each measure, in fen. */
  readonly measures?: readonly { readonly name: string; readonly approved: Fen; readonly paid: Fen }[];
}

const NAMES = [
  'label-without-labour',
  'label-conditions-and-highest-tier',
  'label-highest-tier',
  'label-measures-delivered',
] as const;

type Judge = (rule: Rule, facts: LabelFacts) => Finding[];
const judges: Readonly<Record<(typeof NAMES)[number], Judge>> = {
  'label-without-labour': withoutLabour,
  'label-conditions-and-highest-tier': conditionsMet,
  'label-highest-tier': highestTier,
  'label-measures-delivered': fullyDelivered,
};

/** Whether the label 兜底保障户 may be set, by the document of the smallest place; the label itself releases nobody. */
export function safetyNetLabel(set: PolicySet, facts: LabelFacts): Decision {
  const held = NAMES.flatMap((name) => ruleInForce(set, name, facts) ?? []);
  const placeOf = ({ document }: Rule) => set.documents.get(document)?.place.code.length ?? 0;
  const [nearest] = held.toSorted((one, other) => placeOf(other) - placeOf(one));
  if (!nearest) {
    // After its days the place's own document no longer holds; no other place's is borrowed.
    const ended = ['label-without-labour', 'label-highest-tier', 'label-measures-delivered'] as const;
    return decide(set, facts, [noRule(set, ended, facts)]);
  }
  const findings = NAMES.flatMap((name) => {
    const rule = held.find((one) => one.rule === name && one.document === nearest.document);
    return rule ? judges[name](rule, facts) : [];
  });
  return decide(set, facts, findings);
}

function withoutLabour({ clause, with: { tier } }: Rule, facts: LabelFacts): Finding[] {
  const { dispersedExtremeHardship, ableMembers, allowance } = facts;
  if (dispersedExtremeHardship) return [met('DISPERSED_EXTREME_HARDSHIP', clause)];
  const tiers: readonly unknown[] = tier === undefined ? ['full', 'highest'] : [tier].flat();
  const labour = { met: 'NO_LABOUR', unmet: 'LABOUR_IN_HOUSEHOLD' } as const;
  return [
    finds(ableMembers === 0, labour, clause, { fact: `${ableMembers}` }),
    tierFinding(tiers.includes(allowance), clause, facts),
  ];
}

// Commas and 且 read as (A or B) and C and D (reading 20).
function conditionsMet({ clause }: Rule, facts: LabelFacts): Finding[] {
  const inNeed = facts.wholeHouseholdAllowance === true || facts.cannotByOwnEffort === true;
  const difficulty = facts.objectiveDifficulty === true && facts.meetsSafetyNetConditions === true;
  const codes = { met: 'SAFETY_NET_CONDITIONS_MET', unmet: 'SAFETY_NET_CONDITIONS_NOT_MET' } as const;
  return [finds(inNeed && difficulty, codes, clause)];
}

function highestTier({ clause }: Rule, facts: LabelFacts): Finding[] {
  return [tierFinding(facts.allowance === 'highest', clause, facts)];
}

function tierFinding(highest: boolean, clause: string, { allowance: fact }: LabelFacts): Finding {
  return finds(highest, { met: 'TIER_HIGHEST', unmet: 'TIER_NOT_HIGHEST' }, clause, {
    fact: fact ?? 'none',
  });
}

// 足额落实: delivered, not approved (reading 22).
function fullyDelivered({ clause }: Rule, { measures = [] }: LabelFacts): Finding[] {
  if (measures.length === 0) return [unmet('MEASURES_NOT_FULLY_DELIVERED', clause, { fact: '0' })];
  return measures.map(({ name, approved, paid }) =>
    finds(paid >= approved, { met: 'MEASURE_DELIVERED', unmet: 'MEASURES_NOT_FULLY_DELIVERED' }, clause, {
      fact: `${name} ${formatYuan(paid)} / ${formatYuan(approved)}`,
    }),
  );
}
