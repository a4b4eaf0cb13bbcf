import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { LabelRow } from '../../periods/persistence/labels';
import { labelReview } from './tables';

const SHOWN = [
  ...(['id', 'labelId', 'occurredOn', 'ableMembers', 'finding', 'grounds'] as const),
  ...(['account', 'recordedAt'] as const),
] as const;
const COLUMNS = labelReview.select(SHOWN);

/** The review of a label that a member's birthday called for. */
export type LabelReviewRow = RowOf<typeof labelReview, (typeof SHOWN)[number]>;

/** Reviews of a label in the order they were recorded; one statement per request. */
export function reviewsOf(context: RequestContext, labelId: string): Promise<LabelReviewRow[]> {
  const sql = `SELECT label_id AS "rowKey", ${COLUMNS} FROM label_review
    WHERE label_id = ANY($1::uuid[]) ORDER BY label_id, id`;
  return rowsOfEach<LabelReviewRow>(context, 'reviews-of-label', sql).load(labelId);
}

/** The same within a transaction. */
export function heldReviews(transaction: Statements, labelId: string): Promise<LabelReviewRow[]> {
  return transaction.query<LabelReviewRow>(
    `SELECT ${COLUMNS} FROM label_review WHERE label_id = $1 ORDER BY id`,
    [labelId],
  );
}

/** A review in sight by id. */
export function reviewInSight(transaction: Statements, id: string): Promise<LabelReviewRow | undefined> {
  return transaction.findOneBy(labelReview, { id }, SHOWN);
}

/** Records a review. */
export function insertReview(
  transaction: Statements,
  { id: labelId, householdId, divisionCode }: LabelRow,
  review: Pick<LabelReviewRow, 'occurredOn' | 'ableMembers' | 'finding' | 'grounds'>,
  by: RecordedBy,
): Promise<LabelReviewRow> {
  return transaction.insert(labelReview, { ...review, ...by, labelId, householdId, divisionCode }, SHOWN);
}
