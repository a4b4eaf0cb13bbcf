import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { statementChanged } from '@dixian/department';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { Act, RecordedBy } from '@dixian/recording';
import { tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import {
  type AgreementStatementRow,
  type HeldPost,
  insertStatement,
  type NewStatement,
  posts,
  STATEMENT_COLUMNS,
} from '../persistence/agreement-statements';
import { AGREEMENT_FILES } from '../persistence/filed';
import { TOLD_POSTS } from '../persistence/told-posts';
import { NO_CONTINUING_WORKER, NO_POST } from './agreement-errors';
import { followAgreements } from './follow-agreements';

/** What every statement on an agreement has: of which post, and the newest statement that its screen showed. */
export interface SaidOfPost extends WithFiles {
  readonly postId: string;
  readonly newest?: string | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** A post whose household is known. */
export type MatchedPost = HeldPost & { readonly householdId: string };

type Deciding = (
  transaction: Statements,
  post: MatchedPost,
) => Promise<Omit<NewStatement, 'occurredOn'> | UserErrorValue>;

/**
 * Records what is said of an agreement: of two who speak at once the second is told of the newer statement. What follows
 * (duty, task) follows in the same transaction.
 */
export function changeAgreement(
  law: Law,
  context: RequestContext,
  act: Pick<Act, 'act' | 'item' | 'meaning' | 'days'> & { readonly reason?: string },
  input: SaidOfPost,
  decide: Deciding,
): Promise<AgreementStatementRow | UserErrorValue> {
  const write = async (transaction: Statements, by: RecordedBy) => {
    const post = await posts.hold(transaction, input.postId);
    if (!post?.householdId) return NO_POST;
    const matched = { ...post, householdId: post.householdId };
    if (post.changedBy !== null && post.changedBy !== (input.newest ?? null))
      return statementChanged(post.changedBy);
    if (post.changedAs === 'NOT_WANTED' || post.changedAs === 'ENDED') return NO_CONTINUING_WORKER;
    const said = await decide(transaction, matched);
    if ('__typename' in said) return said;
    const row = await insertStatement(transaction, matched, { ...said, occurredOn: input.occurredOn }, by);
    await followAgreements(transaction, law, context.clock.today(), [post.householdId]);
    await tellChanges(transaction, TOLD_POSTS, [post.householdId]);
    return row;
  };
  const { reason, ...keyed } = act;
  return recordOf<AgreementStatementRow>(context, {
    ...keyed,
    input,
    texts: { reason },
    along: AGREEMENT_FILES.of(input),
    may: staffAnd('county'),
    table: 'agreement_statement',
    columns: STATEMENT_COLUMNS,
    write,
  });
}
