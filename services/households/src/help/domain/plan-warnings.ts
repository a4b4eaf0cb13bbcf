import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';
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

/** The clause by which help answers what is missing (缺什么补什么) at a place on a day; none where no rule says so. */
export function gapClauses(policies: PolicySet, at: PlaceAndDay): string[] {
  const rule = ruleInForce(policies, 'gap-answered-by-measure', at);
  return rule ? [rule.clause] : [];
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

// Every household that can work is advised, also where the rule asks a number of measures of some alone.
function labourWarnings(
  policies: PolicySet,
  at: PlaceAndDay,
  { families, canWork }: PlanContent,
): HelpWarning[] {
  const advised = (code: HelpWarningCode, name: RuleName): HelpWarning[] => {
    const rule = ruleInForce(policies, name, at);
    return rule ? [{ code, about: null, clauseIds: [rule.clause] }] : [];
  };
  if (canWork === true && !families.some(isDevelopmental)) {
    return advised('DEVELOPMENT_MEASURE_ADVISED', 'development-measure-advised');
  }
  if (canWork === false && !families.includes('COMPREHENSIVE_SUPPORT')) {
    return advised('SOCIAL_SECURITY_ADVISED', 'social-security-advised');
  }
  return [];
}
