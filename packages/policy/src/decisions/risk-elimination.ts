import type { PlainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds, clauseOfPlace } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, finds, flag, met, unclear, unmet } from './decision';
import { housingGateFindings } from './housing-gate';
import type { Renovation } from './renovation-funds';
import { type IncomeFacts, stableIncomeFindings } from './stable-income';
import { type Guarantees, guaranteeFindings } from './three-guarantees';

export interface EliminationFacts extends PlaceAndDay {
  readonly incomes?: IncomeFacts;
  readonly guarantees: Guarantees;
  /** The village and township judged the risk gone. */
  readonly riskGone: boolean;
  readonly openLeads: number;
  readonly safetyNetLabel: boolean;
  readonly renovation?: Renovation & { readonly completedOn?: PlainDate };
  /** Ask for the money of a renovation too; no document does (reading 6). */
  readonly strictFunds?: boolean;
}

/**
 * Whether a household may be nominated for risk elimination: the three conditions and the safety-net label where 普安乡's
 * document holds, the renovation of the year where 安阳's does. Elsewhere nothing is printed and it is referred.
 */
export function riskElimination(set: PolicySet, facts: EliminationFacts): Decision {
  const findings = [...labelFindings(set, facts), ...conditionFindings(set, facts)];
  findings.push(...housingGateFindings(set, facts, facts.renovation, facts.strictFunds));
  if (findings.length === 0) findings.push(nothingAsked(set, facts));
  return decide(findings);
}

function nothingAsked(set: PolicySet, facts: EliminationFacts): Finding {
  return clauseHolds(set, 'AY-2025-3.3.3c', facts)
    ? met('NO_RENOVATION_OF_THE_YEAR', 'AY-2025-3.3.3c')
    : unclear('NO_POLICY_IN_FORCE', clauseOfPlace(set, ['PA-2025-4.2d', 'AY-2025-3.3.3c'], facts.division));
}

function labelFindings(set: PolicySet, facts: EliminationFacts): Finding[] {
  if (!facts.safetyNetLabel) return [];
  if (clauseHolds(set, 'PA-2025-4.1b2', facts)) return [unmet('SAFETY_NET_NOT_ELIMINATED', 'PA-2025-4.1b2')];
  // Only 普安乡 prints 暂不消除; in 安阳 the label starts from households that cannot eliminate by own effort (reading 21).
  if (!clauseHolds(set, 'AY-2025-3.3.4g', facts)) return [];
  return [
    unmet('SAFETY_NET_NOT_ELIMINATED', 'AY-2025-3.3.4g'),
    flag('LABEL_EFFECT_NOT_PRINTED', 'AY-2025-3.3.4g'),
  ];
}

function conditionFindings(set: PolicySet, facts: EliminationFacts): Finding[] {
  if (!clauseHolds(set, 'PA-2025-4.2d', facts)) return [];
  const income = facts.incomes
    ? stableIncomeFindings(set, facts, facts.incomes)
    : [unmet('INCOME_UNKNOWN', 'PA-2025-4.2a')];
  const gone = facts.riskGone && facts.openLeads === 0;
  const code = facts.openLeads > 0 ? 'NEW_RISK' : 'RISK_NOT_GONE';
  return [
    ...income,
    ...guaranteeFindings(facts.guarantees),
    finds(gone, { met: 'RISK_GONE', unmet: code }, 'PA-2025-4.2e'),
  ];
}
