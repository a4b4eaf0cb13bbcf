import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { Ground } from '../../ground/domain/ground';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { Recorder } from '../../ground/persistence/recorder';
import type { LabelRow } from '../../periods/persistence/labels';

/** The review of a label that a member's birthday called for. */
export interface LabelReviewRow {
  id: string;
  labelId: string;
  occurredOn: PlainDate;
  ableMembers: number;
  finding: string | null;
  grounds: readonly Ground[];
  account: string;
  recordedAt: Date;
}

const COLUMNS = `id, label_id AS "labelId", occurred_on AS "occurredOn", able_members AS "ableMembers", finding, grounds,
  account, recorded_at AS "recordedAt"`;

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

/** The review recorded under a key before. */
export function reviewByKey(transaction: Statements, by: Recorder): Promise<LabelReviewRow | undefined> {
  return recordedBefore(transaction, { table: 'label_review', columns: COLUMNS }, by);
}

/** Records a review. */
export async function insertReview(
  transaction: Statements,
  label: LabelRow,
  review: Pick<LabelReviewRow, 'occurredOn' | 'ableMembers' | 'finding' | 'grounds'>,
  by: Recorder,
): Promise<LabelReviewRow> {
  const [row] = await transaction.query<LabelReviewRow>(
    `INSERT INTO label_review (household_id, label_id, occurred_on, able_members, finding, grounds, division_code,
       account, role, acting_for, idempotency_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING ${COLUMNS}`,
    [
      label.householdId,
      label.id,
      review.occurredOn,
      review.ableMembers,
      review.finding,
      JSON.stringify(review.grounds),
      label.divisionCode,
      by.account,
      by.role,
      by.actingFor,
      by.key,
    ],
  );
  if (!row) throw new Error('label_review gave no row');
  return row;
}
