import { known, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import type { Words } from '../../ground/domain/refusal';
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
  readonly missing: readonly Words[];
  readonly clauseIds: readonly string[];
}

/**
 * What a plan lacks to be accepted: where somebody can work, the number of developmental measures that the rule of its
 * place asks of such households; in a comprehensive plan of a place that asks for one, a measure for each risk.
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
  const rule = canWork ? ruleInForce(policies, 'development-measure-advised', at) : undefined;
  if (!rule || (rule.with.whom === 'out-of-poverty' && !outOfPoverty)) return undefined;
  const { parameter: least } = known(policies, at, rule, LEAST);
  if (!least || families.filter(isDevelopmental).length >= Number(least.value)) return undefined;
  const what = {
    zh: `有劳动能力，至少${least.value}项开发式帮扶措施（产业、就业、金融、公益性岗位）`,
    en: `somebody can work: at least ${least.value} developmental measures (industry, work, finance, public-welfare post)`,
  };
  return { missing: [what], clauseIds: [least.clause] };
}

// A rule without a number only advises.
const LEAST = { parameter: 'development-measures-minimum', field: 'least' };

function coverageLack(policies: PolicySet, at: PlaceAndDay, content: PlanContent): PlanLack | undefined {
  const rule = ruleInForce(policies, 'comprehensive-plan-covers-each-risk', at);
  if (!rule || content.gaps.length < 2) return undefined;
  const missing = uncoveredGaps(content).map((gap) => ({
    zh: `针对“${gapKinds[gap].word}”的措施`,
    en: `a measure for the gap ${gap}`,
  }));
  return missing.length > 0 ? { missing, clauseIds: [rule.clause] } : undefined;
}
