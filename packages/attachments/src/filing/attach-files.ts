import { type Caller, mayKnow } from '@dixian/access';
import { isEntityId, isUserError, notFound, type UserErrorValue } from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { attach, holdAttachments } from '../keeping/attach';
import { type FiledRecord, recordInSight } from './filed-record';

/** Files for what is on record already. */
export interface AttachFilesInput extends KeyedInput {
  readonly recordId: string;
  readonly attachments: readonly string[];
}

/** To which records of a service files are attached later, by which mutation, and who may not. */
export interface AttachingDesk {
  readonly act: string;
  readonly records: readonly FiledRecord[];
  readonly may: (caller: Caller) => UserErrorValue | undefined;
}

/** Attaches files to what is on record and is the caller's to know, and gives the record's id. */
export function attachFiles(
  context: RequestContext,
  { act, records, may }: AttachingDesk,
  input: AttachFilesInput,
): Promise<{ readonly subjectId: string } | UserErrorValue> {
  const { recordId, attachments } = input;
  const known = records.filter(({ fact }) => mayKnow(context.caller, fact));
  return recordOnce<{ readonly subjectId: string }, string>(
    context,
    { act, input, may },
    async (transaction, by) => {
      const record = isEntityId(recordId) ? await recordInSight(transaction, known, recordId) : undefined;
      if (!record) return NO_RECORD;
      const held = await holdAttachments(transaction, by, attachments);
      if (isUserError(held)) return held;
      await attach(transaction, by, record, held);
      return { answer: { subjectId: record.id }, reference: record.id };
    },
    async (_reader, subjectId) => ({ subjectId }),
  );
}

const NO_RECORD = notFound('recordId', {
  zh: '您的辖区内没有这条记录，请核对后再补充附件。',
  en: 'There is no such record in your division. Please check which one it is.',
});
