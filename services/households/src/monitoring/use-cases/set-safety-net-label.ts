import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { groundsOf } from '../../ground/domain/ground';
import { isRefusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { labelName } from '../../periods/domain/label-name';
import { insertLabel } from '../../periods/persistence/label-records';
import { heldLabels, type LabelRow } from '../../periods/persistence/labels';
import { openOn } from '../../periods/persistence/periods';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { decideLabel, type GivenLabelFacts } from './label-decision';
import { labelStands } from './monitoring-messages';
import { refuseCaller } from './refuse-caller';
import { labelInSight } from './remove-safety-net-label';
import { followReviews } from './review-tasks';

/** A label that somebody wants to set. */
export interface ReportedLabel extends Reported {
  readonly householdId: string;
  readonly facts: GivenLabelFacts;
}

/** Sets the safety-net label where the definition of the place is met on the day, its grounds frozen; it stays monitored. */
export function setSafetyNetLabel(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedLabel,
): Promise<{ label: LabelRow } | UserErrorValue> {
  const today = context.clock.today();
  return recordOnce<{ label: LabelRow }, string>(
    context,
    { act: 'setSafetyNetLabel', input: reported, may: refuseCaller },
    (transaction, by) => set(transaction, rules, reported, by, today),
    labelInSight,
  );
}

async function set(
  transaction: Statements,
  rules: MonitoringRules,
  { householdId, occurredOn, facts }: ReportedLabel,
  by: RecordedBy,
  today: PlainDate,
): Promise<Recorded<{ label: LabelRow }, string> | UserErrorValue> {
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
  await followReviews(transaction, rules, { division: divisionCode, householdId }, today);
  return { answer: { label }, reference: label.id };
}
