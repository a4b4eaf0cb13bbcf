import {
  type Decision,
  decide,
  episodesOf,
  type Finding,
  keyHousehold,
  type MonitoredPeriod,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { type FinanceReason, finds, met, unclear, unmet } from '../../ground/domain/reasons';
import type { DistributionPurpose } from './asset';

/** What is decided on income of an asset, and how its household stands. */
export interface DistributionFacts extends PlaceAndDay {
  readonly purpose: DistributionPurpose;
  /** Where nobody named one it is empty. */
  readonly decisionRecord: string;
  /** Whether it is for a household. */
  readonly ofHousehold: boolean;
  /** Left away where the household's standing has not arrived. */
  readonly periods?: readonly MonitoredPeriod[];
}

/** Whether income may be distributed so: never without the record of who decided, for employment to whom the place names. */
export function distributionDecision(set: PolicySet, facts: DistributionFacts): Decision<FinanceReason> {
  const clause = ruleInForce(set, 'distribution-needs-decision', facts)?.clause ?? null;
  const codes = { met: 'DECISION_ON_RECORD', unmet: 'DECISION_MISSING' } as const;
  const recorded = finds(facts.decisionRecord !== '', codes, clause);
  return decide(set, facts, [recorded, ...employmentFindings(set, facts)]);
}

// Where a document opens pooled income to employment, it does so for key households alone.
function employmentFindings(
  set: PolicySet,
  { division, on, purpose, ofHousehold, periods }: DistributionFacts,
): Finding<FinanceReason>[] {
  if (purpose !== 'EMPLOYMENT') return [];
  if (!ofHousehold) return [unmet('HOUSEHOLD_NOT_NAMED', null)];
  const at = { division, on };
  const rule = ruleInForce(set, 'asset-income-for-employment', at);
  if (!rule) return [];
  if (!periods) return [unclear('STANDING_UNKNOWN', null)];
  const isKey = keyHousehold(set, { ...at, episodes: episodesOf(periods) }).outcome === 'GRANTED';
  return [isKey ? met('KEY_HOUSEHOLD', rule.clause) : unmet('SOURCE_LIMITED_TO_KEY_OBJECT', rule.clause)];
}
