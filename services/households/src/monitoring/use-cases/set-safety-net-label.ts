import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { groundsOf } from '../../ground/domain/ground';
import { isRefusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { labelName } from '../../periods/domain/label-name';
import { insertLabel, labelByKey } from '../../periods/persistence/label-records';
import { heldLabels, type LabelRow } from '../../periods/persistence/labels';
import { openOn } from '../../periods/persistence/periods';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { decideLabel, type GivenLabelFacts } from './label-decision';
import { labelStands } from './monitoring-messages';
import { recording, refuseCaller } from './recording';
import { followReviews } from './review-tasks';

/** A label that somebody wants to set. */
export interface ReportedLabel extends Reported {
  readonly householdId: string;
  readonly facts: GivenLabelFacts;
}

/**
 * Sets the safety-net label where the definition of the place is met on the day, its grounds frozen; the household
 * stays monitored. PA-2025-4.1b1 and 4.1b3, AY-2025-3.3.4f and 3.3.4g, JY-2025-1.1m.
 */
export async function setSafetyNetLabel(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedLabel,
): Promise<{ label: LabelRow } | UserErrorValue> {
  const stop = refuseCaller(context.caller);
  if (stop) return stop;
  const today = context.clock.today();
  return recording(context, reported, {}, async (transaction, by) => {
    const before = await labelByKey(transaction, by);
    return before ? { label: before } : set(transaction, rules, reported, by, today);
  });
}

async function set(
  transaction: Statements,
  rules: MonitoringRules,
  { householdId, occurredOn, facts }: ReportedLabel,
  by: Recorder,
  today: PlainDate,
): Promise<{ label: LabelRow } | UserErrorValue> {
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const { divisionCode } = held;
  if (!openOn(held.periods, occurredOn)) return notMonitored();
  const labels = await heldLabels(transaction, householdId);
  const other = labels.find(({ removedOn }) => removedOn === null || removedOn > occurredOn);
  if (other) return labelStands(other);
  const at = { division: divisionCode, on: occurredOn };
  const decision = await decideLabel(rules, transaction, { householdId, ...at }, facts);
  if (isRefusal(decision)) return refused(decision);
  if (decision.outcome !== 'GRANTED') return decisionRefused(decision);
  const label = await insertLabel(
    transaction,
    {
      householdId,
      divisionCode,
      name: labelName(rules.policies, at),
      labelledOn: occurredOn,
      grounds: groundsOf(decision),
    },
    by,
  );
  await followReviews(transaction, rules, householdId, today);
  return { label };
}
