import { clauseHolds, type PlaceAndDay, type PolicySet } from '@dixian/policy';

/** 四个不摘: what stays after a household is no longer poor. No document spells them out; the words are the common ones. */
const fourNoRemovals = {
  RESPONSIBILITY: '摘帽不摘责任',
  POLICY: '摘帽不摘政策',
  HELP: '摘帽不摘帮扶',
  SUPERVISION: '摘帽不摘监管',
} as const;

const CLAUSES = ['AY-2025-3.4b', 'JY-2025-4.10a', 'HN-2020-5.2b'];

/** Which of the four stay at a place on a day, with the clauses that keep them; undefined where no document does. */
export function removalsKept(policies: PolicySet, at: PlaceAndDay) {
  const clauseIds = CLAUSES.filter((clause) => clauseHolds(policies, clause, at));
  if (clauseIds.length === 0) return undefined;
  return { kept: Object.keys(fourNoRemovals) as (keyof typeof fourNoRemovals)[], clauseIds };
}
