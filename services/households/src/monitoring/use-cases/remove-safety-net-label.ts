import type { UserErrorValue } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { endLabel, holdLabel } from '../../periods/persistence/label-records';
import type { LabelRow } from '../../periods/persistence/labels';
import { closeReviewTasks } from '../persistence/review-tasks';
import { labelRemoved, NO_LABEL } from './monitoring-messages';
import { refuseCaller } from './refuse-caller';

/** A label that somebody takes off. */
export interface ReportedRemoval extends Reported {
  readonly labelId: string;
  readonly reason: string;
}

/** Takes a label off from a day on, with the reason; reviews that waited for it need nobody any more. */
export function removeSafetyNetLabel(
  context: RequestContext,
  reported: ReportedRemoval,
): Promise<{ label: LabelRow } | UserErrorValue> {
  const { reason } = reported;
  return recordOnce<{ label: LabelRow }, string>(
    context,
    { act: 'removeSafetyNetLabel', input: reported, may: refuseCaller, texts: { reason } },
    (transaction, by) => remove(transaction, reported, by),
    labelInSight,
  );
}

/** A label that an act set or took off, as it is now. */
export async function labelInSight(reader: Statements, id: string): Promise<{ label: LabelRow } | undefined> {
  const label = await holdLabel(reader, id);
  return label && { label };
}

async function remove(
  transaction: Statements,
  { labelId, occurredOn, ...reported }: ReportedRemoval,
  by: RecordedBy,
): Promise<Recorded<{ label: LabelRow }, string> | UserErrorValue> {
  const reason = given(reported.reason);
  if (reason === null) return refused(refusal('reason', 'REQUIRED'));
  const label = await holdLabel(transaction, labelId);
  if (!label) return NO_LABEL;
  if (label.removedOn !== null) return labelRemoved(label);
  if (occurredOn < label.labelledOn) {
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], label.labelledOn));
  }
  const removed = await endLabel(transaction, label.id, { removedOn: occurredOn, reason }, by);
  await closeReviewTasks(transaction, label.id, { until: null, closedOn: occurredOn });
  return { answer: { label: removed }, reference: label.id };
}
