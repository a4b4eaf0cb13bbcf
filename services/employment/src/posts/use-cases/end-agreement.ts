import { reasonRequired } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { AgreementStatementRow } from '../persistence/agreement-statements';
import { changeAgreement, type SaidOfPost } from './change-agreement';

/** Why nothing goes on, in the words of who says it. */
export interface EndOfPost extends SaidOfPost {
  readonly reason: string;
}

/** The worker does not want to go on, or cannot: the agreement keeps its own day and nobody owes an extension. */
export async function declineExtension(
  law: Law,
  context: RequestContext,
  input: EndOfPost,
): Promise<AgreementStatementRow | UserErrorValue> {
  const reason = input.reason.trim();
  if (reason === '') return reasonRequired('reason');
  return changeAgreement(law, context, { act: 'declineExtension', reason }, input, async () => ({
    kind: 'NOT_WANTED',
    endsOn: null,
    gapDays: null,
    reason,
    clauseIds: [],
  }));
}

/** The post ended before its day: `occurredOn` is the last day worked. */
export async function endPost(
  law: Law,
  context: RequestContext,
  input: EndOfPost,
): Promise<AgreementStatementRow | UserErrorValue> {
  const reason = input.reason.trim();
  if (reason === '') return reasonRequired('reason');
  return changeAgreement(law, context, { act: 'endPost', reason }, input, async (_transaction, post) =>
    input.occurredOn < post.startsOn
      ? invalidInput('occurredOn', 'BEFORE_BEGIN', BEFORE_BEGIN)
      : { kind: 'ENDED', endsOn: input.occurredOn, gapDays: null, reason, clauseIds: [] },
  );
}

const BEFORE_BEGIN = {
  zh: '离岗日早于上岗日，请核对。',
  en: 'The post would end before it began. Please check the day.',
};
