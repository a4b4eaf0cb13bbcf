import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsById, type Statements } from '@dixian/service';
import type { AgreementChangeKind, EmploymentForm } from '../domain/post';
import { agreementStatement } from './tables';

const NAMES = ['id', 'postId', 'kind', 'endsOn', 'gapDays', 'reason', 'clauseIds', 'occurredOn'] as const;

/** Columns of a statement as it is read. */
export const STATEMENT_COLUMNS = agreementStatement.select(NAMES);

/** What was said of an agreement. */
export type AgreementStatementRow = RowOf<typeof agreementStatement, (typeof NAMES)[number]>;

/** A post whose household is known, kept from others until the transaction ends. */
export interface HeldPost {
  readonly id: string;
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly divisionCode: string;
  readonly form: EmploymentForm;
  readonly post: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly monthlyPay: bigint;
  readonly changedAs: AgreementChangeKind | null;
  readonly changedTo: PlainDate | null;
  readonly changedOn: PlainDate | null;
  readonly changedBy: string | null;
}

/** Holds a post in sight; undefined where there is none of that id. */
export async function holdPost(transaction: Statements, id: string): Promise<HeldPost | undefined> {
  const [row] = await transaction.query<HeldPost>(
    `SELECT id, household_id AS "householdId", person_id AS "personId", division_code AS "divisionCode", form, post,
       starts_on AS "startsOn", ends_on AS "endsOn", monthly_pay AS "monthlyPay", changed_as AS "changedAs",
       changed_to AS "changedTo", changed_on AS "changedOn", changed_by AS "changedBy"
     FROM public_welfare_post WHERE id = $1 FOR UPDATE`,
    [id],
    'hold-post',
  );
  return row;
}

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
