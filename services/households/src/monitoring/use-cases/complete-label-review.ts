import type { UserErrorValue } from '@dixian/graph';
import type { Decision } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { groundsOf } from '../../ground/domain/ground';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { refused } from '../../ground/use-cases/refused';
import { holdLabel } from '../../periods/persistence/label-records';
import type { LabelRow } from '../../periods/persistence/labels';
import { REVIEW_CLAUSE, reviewsDue } from '../domain/label-birthdays';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { heldReviews, insertReview, type LabelReviewRow, reviewByKey } from '../persistence/label-reviews';
import { heldBirths } from '../persistence/living-together';
import { closeReviewTasks } from '../persistence/review-tasks';
import { decideLabel } from './label-decision';
import { labelRemoved, NO_LABEL, reviewNotDue } from './monitoring-messages';
import { recording, refuseCaller } from './recording';

/** A review that a birthday called for. */
export interface ReportedReview extends Reported {
  readonly labelId: string;
  readonly ableMembers: number;
  readonly finding: string | null;
}

/** A review with the label as it stays, and what its definition comes to with the labour assessed. */
export interface ReviewRecorded {
  readonly review: LabelReviewRow;
  readonly label: LabelRow;
  readonly decision: Decision;
}

/** Records the review of a label and closes its task; whether the label is taken off is for a person (PA-2025-4.1b3). */
export async function completeLabelReview(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedReview,
): Promise<ReviewRecorded | UserErrorValue> {
  const stop = refuseCaller(context.caller);
  if (stop) return stop;
  const { finding } = reported;
  return recording(context, reported, { finding }, async (transaction, by) => {
    const before = await reviewByKey(transaction, by);
    const label = await holdLabel(transaction, before?.labelId ?? reported.labelId);
    if (!label) return NO_LABEL;
    if (before) return withDecision(transaction, rules, label, before);
    return record(transaction, rules, { ...reported, label }, by);
  });
}

async function record(
  transaction: Statements,
  rules: MonitoringRules,
  { label, occurredOn, ableMembers, finding }: ReportedReview & { label: LabelRow },
  by: Recorder,
): Promise<ReviewRecorded | UserErrorValue> {
  if (label.removedOn !== null) return labelRemoved(label);
  if (occurredOn < label.labelledOn) {
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [REVIEW_CLAUSE], label.labelledOn));
  }
  if (!(await isDue(transaction, rules, label, occurredOn))) return reviewNotDue(label, [REVIEW_CLAUSE]);
  const decision = await decideWith(transaction, rules, label, { on: occurredOn, ableMembers });
  if (isRefusal(decision)) return refused({ ...decision, field: 'ableMembers' });
  const reviewed = { occurredOn, ableMembers, finding: given(finding), grounds: groundsOf(decision) };
  const review = await insertReview(transaction, label, reviewed, by);
  await closeReviewTasks(transaction, label.id, { until: occurredOn, closedOn: occurredOn });
  return { review, label, decision };
}

async function isDue(
  transaction: Statements,
  rules: MonitoringRules,
  label: LabelRow,
  until: LabelRow['labelledOn'],
): Promise<boolean> {
  const members = await heldBirths(transaction, label.householdId);
  const reviews = await heldReviews(transaction, label.id);
  // A review of a later day has answered what came before it as well.
  const open = { ...label, removedOn: null };
  return reviewsDue(rules, open, { members, reviews: reviews.map(upTo(until)) }, until).length > 0;
}

function upTo(until: LabelRow['labelledOn']) {
  return ({ occurredOn }: LabelReviewRow) => ({ occurredOn: occurredOn > until ? until : occurredOn });
}

function decideWith(
  transaction: Statements,
  rules: MonitoringRules,
  { householdId, divisionCode: division }: LabelRow,
  { on, ableMembers }: { on: LabelRow['labelledOn']; ableMembers: number },
) {
  return decideLabel(rules, transaction, { householdId, division, on }, { ableMembers });
}

async function withDecision(
  transaction: Statements,
  rules: MonitoringRules,
  label: LabelRow,
  review: LabelReviewRow,
): Promise<ReviewRecorded | UserErrorValue> {
  const { occurredOn: on, ableMembers } = review;
  const decision = await decideWith(transaction, rules, label, { on, ableMembers });
  return isRefusal(decision) ? refused(decision) : { review, label, decision };
}
