import {
  type Decision,
  decide,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
  wholeNumber,
} from '@dixian/policy';
import { type EmploymentReason, met, unclear, unmet } from '../../ground/domain/reasons';
import type { WorkStatus } from './spell';

/** Who can work: 技能, 普通 or 弱或半 labour. */
export const ABLE = ['SKILLED', 'ORDINARY', 'WEAK'] as const;

/** A member on the day: what labour the register says, and how the person stands. */
export interface MemberAtWork {
  readonly labour: string | null;
  readonly status: WorkStatus;
}

export interface FamilyFacts extends PlaceAndDay {
  /** Undefined where the standing has not arrived. */
  readonly family?: { readonly monitored: boolean | null; readonly members: readonly MemberAtWork[] };
}

/**
 * Whether a monitored family with somebody able has as many employed as the place asks for. Nobody able: not tested. Not all
 * known, and too few of those that are: a person decides.
 */
export function oneEmployed(set: PolicySet, facts: FamilyFacts): Decision<EmploymentReason> {
  const { family, ...at } = facts;
  const rule = ruleInForce(set, 'one-employed', at);
  if (!rule) return decide(set, at, [noRule(set, ['one-employed'], at)]);
  const { clause } = rule;
  if (!family || family.monitored === null) return decide(set, at, [unclear('STANDING_UNKNOWN', clause)]);
  if (!family.monitored) return decide(set, at, [met('NOT_MONITORED_NOT_TESTED', clause)]);
  const taken = { parameter: 'employed-members-minimum', unit: 'persons' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return decide(set, at, [missing]);
  const able = family.members.filter(({ labour }) => isAble(labour));
  const employed = family.members.filter(({ status }) => status === 'EMPLOYED').length;
  const grounds = { parameter, fact: `${employed}人` };
  if (employed >= wholeNumber(parameter)) return decide(set, at, [met('ENOUGH_EMPLOYED', clause, grounds)]);
  const unknown =
    family.members.some(({ labour }) => labour === null) ||
    able.some(({ status }) => status === 'UNKNOWN') ||
    family.members.length === 0;
  if (unknown) return decide(set, at, [unclear('WORK_NOT_ALL_KNOWN', clause, grounds)]);
  if (able.length === 0) return decide(set, at, [met('NOBODY_ABLE_NOT_TESTED', clause)]);
  return decide(set, at, [unmet('NOBODY_EMPLOYED', clause, grounds)]);
}

/** Whether labour of this kind can work. */
export function isAble(labour: string | null): boolean {
  return ABLE.some((able) => able === labour);
}
