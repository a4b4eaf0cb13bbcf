import type { Caller } from '@dixian/access';
import { invalidInput, isUserError, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';

export interface TakeBackAttachmentInput extends KeyedInput {
  readonly attachmentId: string;
  readonly reason: string;
}

/** A file that hangs on its record no more. */
export interface AttachmentTakenBack {
  readonly subjectId: string;
}

/**
 * Takes a file back that was attached by mistake, as one that shows somebody else: nobody opens it any more, its bytes
 * go, and what stays is that it was there, its hash, who took it back and why. For who attached it, and for the county.
 */
export function takeBackAttachment(
  context: RequestContext,
  act: string,
  input: TakeBackAttachmentInput,
  may: (caller: Caller) => UserErrorValue | undefined,
): Promise<AttachmentTakenBack | UserErrorValue> {
  const { reason } = input;
  return recordOnce<AttachmentTakenBack, string>(
    context,
    { act, input, may, texts: { reason } },
    async (transaction) => {
      if (reason.trim() === '') return REASON_NEEDED;
      const taken = await takeBack(transaction, context.caller, input);
      return isUserError(taken) ? taken : { answer: taken, reference: taken.subjectId };
    },
    async (_reader, subjectId) => ({ subjectId }),
  );
}

async function takeBack(
  transaction: Statements,
  caller: Caller,
  { attachmentId, reason }: TakeBackAttachmentInput,
): Promise<AttachmentTakenBack | UserErrorValue> {
  const [row] = await transaction.query<AttachmentTakenBack & { account: string }>(
    `SELECT account, subject_id AS "subjectId" FROM attachment WHERE id::text = $1 AND state = 'ATTACHED' FOR UPDATE`,
    [attachmentId.toLowerCase()],
  );
  if (!row) return NO_ATTACHMENT;
  if (row.account !== caller.id && !COUNTY.includes(caller.role)) return NOT_YOURS;
  await transaction.query(
    `UPDATE attachment SET state = 'TAKEN_BACK', content_key = NULL, taken_back_by = $2, taken_back_at = service_now(),
       reason = $3 WHERE id::text = $1`,
    [attachmentId.toLowerCase(), caller.id, reason.trim()],
  );
  return { subjectId: row.subjectId };
}

const COUNTY: readonly Caller['role'][] = ['county', 'admin'];

const REASON_NEEDED = invalidInput('reason', 'REQUIRED', {
  zh: '请写明撤回的原因。',
  en: 'Please say why it is taken back.',
});
const NO_ATTACHMENT = notFound('attachmentId', {
  zh: '您的辖区内没有这个附件，或者已经撤回。',
  en: 'There is no such attachment in your division, or it was taken back.',
});
const NOT_YOURS = notPermitted({
  zh: '附件由上传人或县级撤回。',
  en: 'An attachment is taken back by who attached it or by the county.',
});
