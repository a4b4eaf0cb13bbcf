import { type Decision, decide, noRule, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type AssistanceReason, finds, unclear } from '../../ground/domain/reasons';

/** 低保 特困 基本医疗 养老保险 */
export const ITEMS = ['ALLOWANCE', 'HARDSHIP', 'MEDICAL', 'PENSION'] as const;
export type Item = (typeof ITEMS)[number];
export type ItemState = 'HAS' | 'MISSING' | 'NOT_ELIGIBLE' | 'UNKNOWN';

/** What is known of one item: whether it is there, and whether somebody is eligible; null where nobody knows. */
export interface ItemFacts {
  readonly has: boolean | null;
  readonly eligible: boolean | null;
}

/** How one of the four stands; nothing is guessed. */
export function itemState({ has, eligible }: ItemFacts): ItemState {
  if (has) return 'HAS';
  if (eligible === false) return 'NOT_ELIGIBLE';
  return has === null || eligible === null ? 'UNKNOWN' : 'MISSING';
}

export interface LabourFacts extends PlaceAndDay {
  /** Nobody able (弱或半 counts as able); null where somebody's labour is not known; undefined without a standing. */
  readonly withoutLabour?: boolean | null | undefined;
}

/** Whether the four are to be looked at one by one (应保尽保): of a household in which nobody is able to work. */
export function socialSecurity(set: PolicySet, facts: LabourFacts): Decision<AssistanceReason> {
  const rule = ruleInForce(set, 'social-security-items', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['social-security-items'], facts)]);
  const { withoutLabour } = facts;
  if (withoutLabour === undefined) return decide(set, facts, [unclear('STANDING_UNKNOWN', null)]);
  if (withoutLabour === null) return decide(set, facts, [unclear('FACT_NOT_ON_RECORD', rule.clause)]);
  const codes = { met: 'NOBODY_ABLE', unmet: 'SOMEBODY_ABLE' } as const;
  return decide(set, facts, [finds(withoutLabour, codes, rule.clause)]);
}
