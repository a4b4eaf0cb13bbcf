import {
  known,
  type Outcome,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  ruleInForce,
} from '@dixian/policy';
import type { SchoolStage } from '../../ground/domain/school-stage';
import { stagesOf } from './yu-lu-stages';

/** HAS: paid or in effect; MISSING: owed and not given; UNKNOWN: nobody can tell yet, or a person decides. */
export type ItemState = 'HAS' | 'MISSING' | 'NOT_ELIGIBLE' | 'UNKNOWN';

/** One of what a place's policy covers for a pupil. */
export interface EducationItem {
  readonly item: string;
  readonly state: ItemState;
  readonly clause: string;
}

export interface ItemFacts extends PlaceAndDay {
  readonly isMonitored: boolean | null;
  readonly stage: SchoolStage | null;
  /** Whether the family is in difficulty this school year; null where nobody assessed it. */
  readonly inDifficulty: boolean | null;
  /** What is paid or in effect this school year, by its name. */
  readonly has: readonly string[];
  readonly yuLu: Outcome;
}

const YU_LU = '雨露计划';

/** What the policy of a place covers for a pupil of a monitored family; no document prints an amount. */
export function educationItems(set: PolicySet, facts: ItemFacts): EducationItem[] {
  const living = ruleInForce(set, 'education-living-subsidy', facts);
  const covered = ruleInForce(set, 'education-items', facts);
  const staged = ruleInForce(set, 'education-aid-stages', facts);
  return [
    ...(living ? [{ item: '生活补助', state: byNeed(facts, '生活补助'), clause: living.clause }] : []),
    ...(covered ? coveredItems(set, facts, covered) : []),
    ...(staged ? [stagedItem(set, facts, staged)] : []),
  ];
}

function coveredItems(set: PolicySet, facts: ItemFacts, rule: Rule): EducationItem[] {
  const items = listOf(set, facts, rule, 'education-measures');
  return items.map((item) => ({
    item,
    state: item === YU_LU ? byDecision(facts) : byNeed(facts, item),
    clause: rule.clause,
  }));
}

/** The stages whose pupils a place's policy covers with aid of whatever kind; none where it has no such policy. */
export function stagesCovered(set: PolicySet, at: PlaceAndDay): readonly SchoolStage[] {
  const rule = ruleInForce(set, 'education-aid-stages', at);
  return rule ? [...stagesOf(listOf(set, at, rule, 'education-aid-stages'))] : [];
}

// 等 opens the list of stages for a rule of the county's own; until it makes one a person decides.
function stagedItem(set: PolicySet, facts: ItemFacts, rule: Rule): EducationItem {
  const stages = stagesOf(listOf(set, facts, rule, 'education-aid-stages'));
  const { stage, isMonitored, has } = facts;
  const item = { item: '教育资助', clause: rule.clause };
  if (isMonitored === false) return { ...item, state: 'NOT_ELIGIBLE' };
  if (isMonitored === null || stage === null || !stages.has(stage)) return { ...item, state: 'UNKNOWN' };
  return { ...item, state: has.length > 0 ? 'HAS' : 'MISSING' };
}

function byNeed({ isMonitored, inDifficulty, has }: ItemFacts, item: string): ItemState {
  if (has.some((name) => name.includes(item))) return 'HAS';
  if (isMonitored === false || inDifficulty === false) return 'NOT_ELIGIBLE';
  return isMonitored === null || inDifficulty === null ? 'UNKNOWN' : 'MISSING';
}

function byDecision({ yuLu, has }: ItemFacts): ItemState {
  if (has.includes(YU_LU)) return 'HAS';
  if (yuLu === 'GRANTED') return 'MISSING';
  return yuLu === 'REFUSED' ? 'NOT_ELIGIBLE' : 'UNKNOWN';
}

function listOf(set: PolicySet, at: PlaceAndDay, rule: Rule, parameter: string): readonly string[] {
  const found = known(set, at, rule, { parameter, field: 'list', unit: 'list' }).parameter;
  return found && Array.isArray(found.value) ? (found.value as readonly string[]) : [];
}
