import { type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';

/** 四个不摘: what stays after a household is no longer poor. No document spells them out; the words are the common ones. */
const fourNoRemovals = {
  RESPONSIBILITY: '摘帽不摘责任',
  POLICY: '摘帽不摘政策',
  HELP: '摘帽不摘帮扶',
  SUPERVISION: '摘帽不摘监管',
} as const;

/** The clause that keeps 四个不摘 for a household of a category at a place on a day; undefined where none does. */
export function removalsClause(
  policies: PolicySet,
  at: PlaceAndDay,
  category: MonitoringCategory | null,
): string | undefined {
  const rule = ruleInForce(policies, 'four-no-removals', at);
  const { categories } = rule?.with ?? {};
  const speaksOfIt = !Array.isArray(categories) || categories.includes(category);
  return speaksOfIt ? rule?.clause : undefined;
}

/** Which of the four stay for a household of a category, with the clause that keeps them; undefined where none does. */
export function removalsKept(policies: PolicySet, at: PlaceAndDay, category: MonitoringCategory | null) {
  const clause = removalsClause(policies, at, category);
  if (clause === undefined) return undefined;
  return { kept: Object.keys(fourNoRemovals) as (keyof typeof fourNoRemovals)[], clauseIds: [clause] };
}
