import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

export type WatchNextStep = 'NONE' | 'GREEN_CHANNEL' | 'NEW_LEAD';

/** What follows a visit after the elimination. */
export interface AfterVisit {
  readonly nextStep: WatchNextStep;
  readonly clauseIds: string[];
}

/**
 * What comes after a visit at a place on a day: a risk takes the green channel where its rules open one on a setback and
 * re-label by a short procedure, else it is a new lead.
 */
export function afterVisit(set: PolicySet, at: PlaceAndDay, riskFound: boolean): AfterVisit {
  const clausesOf = (...names: RuleName[]) =>
    names.flatMap((name) => ruleInForce(set, name, at)?.clause ?? []);
  const visits = clausesOf('consolidation-visit');
  if (!riskFound) return { nextStep: 'NONE', clauseIds: visits };
  const channel = clausesOf('green-channel-on-setback', 'green-channel-relabelling');
  if (channel.length < 2) return { nextStep: 'NEW_LEAD', clauseIds: visits };
  return { nextStep: 'GREEN_CHANNEL', clauseIds: [...visits, ...channel] };
}
