import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';
import { type GapKind, gapKinds } from './gap-kinds';
import { answersGap, isDevelopmental, type MeasureFamily } from './measure-families';

/** What of a plan and its household is held against the clauses on measures. */
export interface PlanContent {
  readonly gaps: readonly GapKind[];
  readonly families: readonly MeasureFamily[];
  /** null where the register does not say. */
  readonly canWork: boolean | null;
  /** 脱贫户, or monitored as 脱贫不稳定户. */
  readonly outOfPoverty: boolean;
}

/** What a plan lacks that its clauses ask for, in words, with the clause. */
export interface PlanLack {
  readonly missing: readonly string[];
  readonly clauseIds: readonly string[];
}

/**
 * What a plan lacks to be accepted: where somebody of a household out of poverty can work, the number of developmental
 * measures its place asks for (JY-2025-2.5d: 脱贫群众, at least one); in a comprehensive plan of a place that asks for
 * one, a measure for each risk (PA-2025-3.1d).
 */
export function planLack(policies: PolicySet, at: PlaceAndDay, content: PlanContent): PlanLack | undefined {
  return developmentLack(policies, at, content) ?? coverageLack(policies, at, content);
}

/** Gaps that no measure of the plan makes up for. */
export function uncoveredGaps({ gaps, families }: Pick<PlanContent, 'gaps' | 'families'>): GapKind[] {
  return gaps.filter((gap) => !families.some((family) => answersGap(family, gap)));
}

function developmentLack(
  policies: PolicySet,
  at: PlaceAndDay,
  { families, canWork, outOfPoverty }: PlanContent,
): PlanLack | undefined {
  if (!canWork || !outOfPoverty) return undefined;
  const minimum = resolveParameter(policies, { ...at, name: 'development-measures-minimum' });
  if (isMissing(minimum) || families.filter(isDevelopmental).length >= Number(minimum.value))
    return undefined;
  const what = `有劳动能力，至少${minimum.value}项开发式帮扶措施（产业、就业、金融、公益性岗位）`;
  return { missing: [what], clauseIds: [minimum.clause] };
}

function coverageLack(policies: PolicySet, at: PlaceAndDay, content: PlanContent): PlanLack | undefined {
  const singles = resolveParameter(policies, { ...at, name: 'single-risk-types' });
  if (isMissing(singles) || content.gaps.length < 2) return undefined;
  const missing = uncoveredGaps(content).map((gap) => `针对“${gapKinds[gap].word}”的措施`);
  return missing.length > 0 ? { missing, clauseIds: ['PA-2025-3.1d'] } : undefined;
}
