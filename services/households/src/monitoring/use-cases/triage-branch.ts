import type { PlainDate } from '@dixian/calendar';
import { withoutRule } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { decideElimination } from '../../cases/domain/elimination/decide-elimination';
import { heldRecord } from '../../cases/persistence/elimination-record';
import type { HeldMonitoring } from '../../cases/persistence/hold-monitoring';
import type { Decision } from '../../ground/domain/reasons';
import type { Refusal } from '../../ground/domain/refusal';
import { heldLabels, labelOn } from '../../periods/persistence/labels';
import type { PeriodRow } from '../../periods/persistence/periods';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { type TriageDecision, triageRules } from '../domain/triage';
import { decideLabel } from './label-decision';

/** A triage to be decided on. */
export interface Branch {
  readonly held: HeldMonitoring;
  readonly period: PeriodRow;
  readonly occurredOn: PlainDate;
  readonly decision: TriageDecision;
}

const NOTHING_ASKED: Decision = { outcome: 'GRANTED', reasons: [], toChange: [], flags: [] };

/**
 * What policy says to one branch of the triage, which a rule of the place has to offer: to eliminate by the conditions of
 * the place, which a person judges where none are printed; to label by its definition; to go on needs nothing more.
 */
export async function decideBranch(
  transaction: Statements,
  rules: MonitoringRules,
  { held, period, occurredOn, decision }: Branch,
): Promise<Decision | Refusal> {
  const { householdId, divisionCode: division } = held;
  const missing = withoutRule(rules.policies, triageRules[decision], { division, on: occurredOn });
  if (missing) return missing;
  if (decision === 'ELIMINATE') {
    const record = await heldRecord(transaction, rules.policies, period, { division, asOf: occurredOn });
    const judgement = { riskGone: true, resolvedLeads: [] };
    return decideElimination(rules.policies, record, occurredOn, judgement);
  }
  if (decision === 'CONTINUE') return NOTHING_ASKED;
  // A label that stands was granted on its own day.
  if (labelOn(await heldLabels(transaction, householdId), occurredOn)) return NOTHING_ASKED;
  return decideLabel(rules, transaction, { householdId, division, on: occurredOn }, {});
}
