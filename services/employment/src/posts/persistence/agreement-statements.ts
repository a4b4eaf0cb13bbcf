import type { PlainDate } from '@dixian/calendar';
import { heldRows, type RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsById, type Statements } from '@dixian/service';
import type { AgreementChangeKind } from '../domain/post';
import { agreementStatement, publicWelfarePost } from './tables';

const NAMES = ['id', 'postId', 'kind', 'endsOn', 'gapDays', 'reason', 'clauseIds', 'occurredOn'] as const;

/** Columns of a statement as it is read. */
export const STATEMENT_COLUMNS = agreementStatement.select(NAMES);

/** What was said of an agreement. */
export type AgreementStatementRow = RowOf<typeof agreementStatement, (typeof NAMES)[number]>;

const HELD = [
  ...([
    'id',
    'householdId',
    'personId',
    'divisionCode',
    'form',
    'post',
    'startsOn',
    'endsOn',
    'monthlyPay',
  ] as const),
  ...(['changedAs', 'changedTo', 'changedOn', 'changedBy'] as const),
] as const;

/** Posts as acts take them. */
export const posts = heldRows(publicWelfarePost, HELD);

/** A post as acts take it. */
export type HeldPost = RowOf<typeof publicWelfarePost, (typeof HELD)[number]>;

export interface NewStatement {
  readonly kind: AgreementChangeKind;
  readonly endsOn: PlainDate | null;
  readonly gapDays: number | null;
  readonly reason: string | null;
  readonly clauseIds: readonly string[];
  readonly occurredOn: PlainDate;
}

/** Writes what is said of a post whose household is known, and shows it on the post. */
export async function insertStatement(
  transaction: Statements,
  post: HeldPost & { readonly householdId: string },
  said: NewStatement,
  by: RecordedBy,
): Promise<AgreementStatementRow> {
  const [row] = await transaction.query<AgreementStatementRow>(
    `INSERT INTO agreement_statement AS t (post_id, household_id, division_code, kind, ends_on, gap_days, reason, clause_ids,
       occurred_on, recorded_by, acting_for)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING ${STATEMENT_COLUMNS}`,
    [
      post.id,
      post.householdId,
      post.divisionCode,
      said.kind,
      said.endsOn,
      said.gapDays,
      said.reason,
      said.clauseIds,
      said.occurredOn,
      by.account,
      by.actingFor,
    ],
  );
  if (!row) throw new Error('The statement was not written.');
  await transaction.query(
    `UPDATE public_welfare_post SET changed_as = $2, changed_to = $3, changed_on = $4, changed_by = $5 WHERE id = $1`,
    [post.id, said.kind, said.endsOn, said.occurredOn, row.id],
    'show-statement',
  );
  return row;
}

/** A statement by id. */
export function statementById(
  context: RequestContext,
  id: string,
): Promise<AgreementStatementRow | undefined> {
  return rowsById<AgreementStatementRow>(context, 'agreement_statement', STATEMENT_COLUMNS).load(id);
}
