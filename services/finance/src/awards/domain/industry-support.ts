import {
  type Decision,
  decide,
  type Finding,
  type MonitoredPeriod,
  monitoredOn,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  ruleInForce,
} from '@dixian/policy';
import { type FinanceReason, finds, flag, met, unclear, unmet } from '../../ground/domain/reasons';

/** What the village recorded of a household's readiness for industry, and how it stands. */
export interface IndustryFacts extends PlaceAndDay {
  /** Left away where nobody recorded it. */
  readonly conditions?: boolean;
  readonly willing?: boolean;
  /** Left away where the household's standing has not arrived. */
  readonly periods?: readonly MonitoredPeriod[];
}

/** Whether a household is proposed for support of industry: by the conditions, and the will where the place asks for it. */
export function industrySupport(set: PolicySet, facts: IndustryFacts): Decision<FinanceReason> {
  const rule = ruleInForce(set, 'industry-support', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['industry-support'], facts, 'unclear')]);
  const { conditions, willing } = facts;
  return decide(set, facts, [
    ...standingFindings(facts),
    conditionsFinding(rule, conditions),
    ...(rule.with.will === true ? [willFinding(rule, willing)] : []),
  ]);
}

function standingFindings({ periods, on }: IndustryFacts): Finding<FinanceReason>[] {
  if (!periods) return [unclear('STANDING_UNKNOWN', null)];
  const { as } = monitoredOn(periods, on);
  if (as === 'DAY_UNKNOWN') return [unclear('MONITORED_DAY_UNKNOWN', null)];
  if (as === 'MONITORED') return [met('MONITORED', null)];
  return [unmet(as === 'RELEASED' ? 'MONITORED_ONLY' : 'NOT_MONITORED', null)];
}

function conditionsFinding({ clause, with: asked }: Rule, conditions: boolean | undefined) {
  if (conditions === undefined) return unclear('INDUSTRY_READINESS_UNKNOWN', clause);
  if (!conditions && asked.otherwise === 'warn') return flag('INDUSTRY_CONDITIONS_MISSING', clause);
  const codes = { met: 'INDUSTRY_CONDITIONS', unmet: 'INDUSTRY_CONDITIONS_MISSING' } as const;
  return finds(conditions, codes, clause);
}

function willFinding({ clause }: Rule, willing: boolean | undefined): Finding<FinanceReason> {
  if (willing === undefined) return unclear('INDUSTRY_READINESS_UNKNOWN', clause);
  return finds(willing, { met: 'INDUSTRY_WILL', unmet: 'INDUSTRY_WILL_MISSING' }, clause);
}
