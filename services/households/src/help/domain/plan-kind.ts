import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter, ruleInForce } from '@dixian/policy';
import { type GapKind, gapKinds } from './gap-kinds';

export type PlanKind = 'SINGLE' | 'COMPREHENSIVE';

/** The kind a plan has to have, with the clause; `clauseIds` empty where no document of the place tells the two apart. */
export interface PlanKindRule {
  readonly kind: PlanKind | undefined;
  readonly clauseIds: readonly string[];
}

/**
 * The kind of plan for what is missing: more than one risk takes a comprehensive plan where a rule of the place says so,
 * one of the single risks that it lists a single plan. 等 leaves it open whether another risk by itself is a single one.
 */
export function planKindRule(policies: PolicySet, at: PlaceAndDay, gaps: readonly GapKind[]): PlanKindRule {
  const [gap, another] = gaps;
  if (gap === undefined) return NOT_TOLD;
  if (another !== undefined) {
    const rule = ruleInForce(policies, 'comprehensive-plan-covers-each-risk', at);
    return rule ? { kind: 'COMPREHENSIVE', clauseIds: [rule.clause] } : NOT_TOLD;
  }
  const singles = resolveParameter(policies, { ...at, name: 'single-risk-types' });
  if (isMissing(singles) || !Array.isArray(singles.value)) return NOT_TOLD;
  const listed = singles.value.includes(gapKinds[gap].single ?? '');
  return listed ? { kind: 'SINGLE', clauseIds: [singles.clause] } : NOT_TOLD;
}

const NOT_TOLD: PlanKindRule = { kind: undefined, clauseIds: [] };
