import type { UserErrorValue } from '@dixian/graph';
import { ruleInForce } from '@dixian/policy';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { groundsOf } from '../../ground/domain/ground';
import type { Decision } from '../../ground/domain/reasons';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { holdLabel } from '../../periods/persistence/label-records';
import type { LabelRow } from '../../periods/persistence/labels';
import { REVIEW_RULE, reviewsDue } from '../domain/label-birthdays';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { heldReviews, insertReview, type LabelReviewRow, reviewInSight } from '../persistence/label-reviews';
import { heldBirths } from '../persistence/living-together';
import { closeReviewTasks } from '../persistence/review-tasks';
import { decideLabel } from './label-decision';
import { labelRemoved, NO_LABEL, reviewNotDue } from './monitoring-messages';
import { refuseCaller } from './refuse-caller';

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

/** Records the review of a label and closes its task; whether the label is taken off is for a person. */
export function completeLabelReview(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedReview,
): Promise<ReviewRecorded | UserErrorValue> {
  const { finding } = reported;
  return recordOnce<ReviewRecorded, string>(
    context,
    { act: 'completeLabelReview', input: reported, may: refuseCaller, texts: { finding } },
    (transaction, by) => record(transaction, rules, reported, by),
    (reader, id) => again(reader, rules, id),
  );
}

async function record(
  transaction: Statements,
  rules: MonitoringRules,
  { labelId, occurredOn, ableMembers, finding }: ReportedReview,
  by: RecordedBy,
): Promise<Recorded<ReviewRecorded, string> | UserErrorValue> {
  const label = await holdLabel(transaction, labelId);
  if (!label) return NO_LABEL;
  if (label.removedOn !== null) return labelRemoved(label);
  const at = { division: label.divisionCode, on: occurredOn };
  const rule = ruleInForce(rules.policies, REVIEW_RULE, at);
  const clauseIds = rule ? [rule.clause] : [];
  if (occurredOn < label.labelledOn) {
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', clauseIds, label.labelledOn));
  }
  if (!(await isDue(transaction, rules, label, occurredOn))) return reviewNotDue(label, clauseIds);
  const decision = await decideWith(transaction, rules, label, { on: occurredOn, ableMembers });
  if (isRefusal(decision)) return refused({ ...decision, field: 'ableMembers' });
  const reviewed = { occurredOn, ableMembers, finding: given(finding), grounds: groundsOf(decision) };
  const review = await insertReview(transaction, label, reviewed, by);
  await closeReviewTasks(transaction, label.id, { until: occurredOn, closedOn: occurredOn });
  return { answer: { review, label, decision }, reference: review.id };
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

async function again(
  reader: Statements,
  rules: MonitoringRules,
  id: string,
): Promise<ReviewRecorded | UserErrorValue | undefined> {
  const review = await reviewInSight(reader, id);
  const label = review && (await holdLabel(reader, review.labelId));
  if (!label) return undefined;
  const { occurredOn: on, ableMembers } = review;
  const decision = await decideWith(reader, rules, label, { on, ableMembers });
  return isRefusal(decision) ? refused(decision) : { review, label, decision };
}
