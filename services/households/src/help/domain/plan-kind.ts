import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';
import { type GapKind, gapKinds } from './gap-kinds';

export type PlanKind = 'SINGLE' | 'COMPREHENSIVE';

/** The kind a plan has to have, with the clause; `clauseIds` empty where no document of the place tells the two apart. */
export interface PlanKindRule {
  readonly kind: PlanKind | undefined;
  readonly clauseIds: readonly string[];
}

/**
 * The kind of plan for what is missing: one of the single risks its place lists takes a single plan (PA-2025-3.1c), more
 * than one a comprehensive plan (PA-2025-3.1d). 等 leaves it open whether another risk by itself is a single one.
 */
export function planKindRule(policies: PolicySet, at: PlaceAndDay, gaps: readonly GapKind[]): PlanKindRule {
  const singles = resolveParameter(policies, { ...at, name: 'single-risk-types' });
  if (isMissing(singles)) return { kind: undefined, clauseIds: [] };
  if (gaps.length > 1) return { kind: 'COMPREHENSIVE', clauseIds: ['PA-2025-3.1d'] };
  const words = Array.isArray(singles.value) ? singles.value : [];
  const [gap] = gaps;
  const listed = gap !== undefined && words.includes(gapKinds[gap].single ?? '');
  return listed ? { kind: 'SINGLE', clauseIds: [singles.clause] } : { kind: undefined, clauseIds: [] };
}
