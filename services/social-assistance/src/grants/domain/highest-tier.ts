import {
  type Decision,
  decide,
  keyHousehold,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import type { HouseholdFacts } from '../../ground/domain/household-facts';
import { type AssistanceReason, finds, met, unclear, unmet } from '../../ground/domain/reasons';

export interface TierFacts extends PlaceAndDay {
  readonly wholeHousehold: boolean;
  /** The newest assessment; undefined where nobody assessed. */
  readonly assessed?:
    | {
        readonly unableByOwnEffort: boolean;
        readonly objectiveDifficulty: boolean;
        readonly meetsInFact: boolean;
      }
    | undefined;
  readonly household?: HouseholdFacts | undefined;
}

/**
 * Whether 最高档低保 is due: (整户低保 or unable by own effort) and objective difficulty and meeting the conditions in fact.
 * With one condition missing this says nothing of the tier: ordinary rules go on.
 */
export function highestTier(set: PolicySet, facts: TierFacts): Decision<AssistanceReason> {
  const rule = ruleInForce(set, 'highest-tier-due', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['highest-tier-due'], facts)]);
  const { clause } = rule;
  const { household, assessed, wholeHousehold, division, on } = facts;
  if (!assessed) return decide(set, facts, [unclear('NOT_ASSESSED', clause)]);
  if (!household) return decide(set, facts, [unclear('STANDING_UNKNOWN', null)]);
  const key = keyHousehold(set, { division, on, episodes: household.episodes });
  return decide(set, facts, [
    key.outcome === 'GRANTED' ? met('KEY_HOUSEHOLD', clause) : unmet('NOT_KEY_HOUSEHOLD', clause),
    finds(
      wholeHousehold || assessed.unableByOwnEffort,
      { met: 'WHOLE_OR_UNABLE', unmet: 'NEITHER_WHOLE_NOR_UNABLE' },
      clause,
    ),
    finds(
      assessed.objectiveDifficulty,
      { met: 'OBJECTIVE_DIFFICULTY', unmet: 'NO_OBJECTIVE_DIFFICULTY' },
      clause,
    ),
    finds(assessed.meetsInFact, { met: 'MEETS_IN_FACT', unmet: 'NOT_IN_FACT' }, clause),
  ]);
}
