import { clauseHolds, type PlaceAndDay, type PolicySet } from '@dixian/policy';

/** What follows a visit after the elimination. */
export interface AfterVisit {
  readonly nextStep: 'NONE' | 'GREEN_CHANNEL' | 'NEW_LEAD';
  readonly clauseIds: readonly string[];
}

// 安阳 alone prints a mechanism of consolidation after elimination; other documents leave the visit unnamed.
const CONSOLIDATION = 'AY-2025-2.3b';
const GREEN_CHANNEL = ['AY-2025-3.3.4b', 'AY-2025-3.3.4c'];

/** What comes after a visit at a place on a day: a risk takes the green channel where one is printed, else a new lead. */
export function afterVisit(set: PolicySet, at: PlaceAndDay, riskFound: boolean): AfterVisit {
  const holding = (ids: readonly string[]) => ids.filter((id) => clauseHolds(set, id, at));
  const consolidation = holding([CONSOLIDATION]);
  if (!riskFound) return { nextStep: 'NONE', clauseIds: consolidation };
  const channel = holding(GREEN_CHANNEL);
  return {
    nextStep: channel.length > 0 ? 'GREEN_CHANNEL' : 'NEW_LEAD',
    clauseIds: [...consolidation, ...channel],
  };
}
