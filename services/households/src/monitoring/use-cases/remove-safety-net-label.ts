import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { endLabel, holdLabel, removalByKey } from '../../periods/persistence/label-records';
import type { LabelRow } from '../../periods/persistence/labels';
import { closeReviewTasks } from '../persistence/review-tasks';
import { labelRemoved, NO_LABEL } from './monitoring-messages';
import { recording, refuseCaller } from './recording';

/** A label that somebody takes off. */
export interface ReportedRemoval extends Reported {
  readonly labelId: string;
  readonly reason: string;
}

/** Takes a label off from a day on, with the reason; reviews that waited for it need nobody any more. */
export async function removeSafetyNetLabel(
  context: RequestContext,
  reported: ReportedRemoval,
): Promise<{ label: LabelRow } | UserErrorValue> {
  const stop = refuseCaller(context.caller);
  if (stop) return stop;
  const { labelId, reason, occurredOn } = reported;
  if (given(reason) === null) return refused(refusal('reason', 'REQUIRED'));
  return recording(context, reported, { reason }, async (transaction, by) => {
    const before = await removalByKey(transaction, by);
    if (before) return { label: before };
    const label = await holdLabel(transaction, labelId);
    if (!label) return NO_LABEL;
    if (label.removedOn !== null) return labelRemoved(label);
    if (occurredOn < label.labelledOn) {
      return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], label.labelledOn));
    }
    const removal = { removedOn: occurredOn, reason: reason.trim() };
    const removed = await endLabel(transaction, label.id, removal, by);
    await closeReviewTasks(transaction, label.id, { until: null, closedOn: occurredOn });
    return { label: removed };
  });
}
