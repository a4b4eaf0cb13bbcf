import { type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';

/** 四个不摘: what stays after a household is no longer poor. No document spells them out; the words are the common ones. */
const fourNoRemovals = {
  RESPONSIBILITY: '摘帽不摘责任',
  POLICY: '摘帽不摘政策',
  HELP: '摘帽不摘帮扶',
  SUPERVISION: '摘帽不摘监管',
} as const;

/** Which of the four stay at a place on a day, with the clause that keeps them; undefined where none does. */
export function removalsKept(policies: PolicySet, at: PlaceAndDay) {
  const rule = ruleInForce(policies, 'four-no-removals', at);
  if (!rule) return undefined;
  return { kept: Object.keys(fourNoRemovals) as (keyof typeof fourNoRemovals)[], clauseIds: [rule.clause] };
}
