import { clauseHolds, type PlaceAndDay, type PolicySet } from '@dixian/policy';
import { type GapKind, gapKinds } from './gap-kinds';
import { isDevelopmental } from './measure-families';
import { type PlanContent, uncoveredGaps } from './plan-content';

export type HelpWarningCode =
  | 'PLAN_LATE'
  | 'RISK_NOT_COVERED'
  | 'GAP_NOT_PLANNED'
  | 'DEVELOPMENT_MEASURE_ADVISED'
  | 'SOCIAL_SECURITY_ADVISED';

/** What somebody should look at; the plan stands all the same. */
export interface HelpWarning {
  readonly code: HelpWarningCode;
  /** What it is about, in official words; null where the code says it all. */
  readonly about: string | null;
  readonly clauseIds: readonly string[];
}

/** The clauses by which help answers what is missing (缺什么补什么), as far as they bind a place on a day. */
export function gapClauses(policies: PolicySet, at: PlaceAndDay): string[] {
  return ['PA-2025-3.1a', 'JY-2025-1.1j'].filter((clause) => clauseHolds(policies, clause, at));
}

/** Warnings on what a plan leaves open, with `found` what the records of the departments show to be missing. */
export function planWarnings(
  policies: PolicySet,
  at: PlaceAndDay,
  content: PlanContent,
  found: readonly GapKind[],
): HelpWarning[] {
  const clauseIds = gapClauses(policies, at);
  const about = (code: HelpWarningCode) => (gap: GapKind) => ({ code, about: gapKinds[gap].word, clauseIds });
  return [
    ...uncoveredGaps(content).map(about('RISK_NOT_COVERED')),
    ...found.filter((gap) => !content.gaps.includes(gap)).map(about('GAP_NOT_PLANNED')),
    ...labourWarnings(policies, at, content),
  ];
}

// JY-2025-2.5d speaks of 脱贫群众; other households that can work are advised, as HN-2020-2.2a did in its year.
function labourWarnings(
  policies: PolicySet,
  at: PlaceAndDay,
  { families, canWork }: PlanContent,
): HelpWarning[] {
  const holding = (clauses: string[]) => clauses.filter((clause) => clauseHolds(policies, clause, at));
  if (canWork === true && !families.some(isDevelopmental)) {
    const clauseIds = holding(['JY-2025-2.5d', 'HN-2020-2.2a']);
    return clauseIds.length > 0 ? [{ code: 'DEVELOPMENT_MEASURE_ADVISED', about: null, clauseIds }] : [];
  }
  if (canWork === false && !families.includes('COMPREHENSIVE_SUPPORT')) {
    const clauseIds = holding(['PA-2025-3.2.9a', 'HN-2020-2.2b']);
    return clauseIds.length > 0 ? [{ code: 'SOCIAL_SECURITY_ADVISED', about: null, clauseIds }] : [];
  }
  return [];
}
