import { type Caller, isReadOnly } from '@dixian/access';
import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { attachTo } from '../../ground/use-cases/attach-to';
import { recordInSight } from '../persistence/records';

export interface FilesForRecord extends KeyedInput {
  readonly recordId: string;
  readonly attachments: readonly string[];
}

/** Attaches files to what is on record, and gives the record's id. */
export function attachFiles(
  context: RequestContext,
  input: FilesForRecord,
): Promise<{ readonly subjectId: string } | UserErrorValue> {
  const { recordId, attachments } = input;
  return recordOnce<{ readonly subjectId: string }, string>(
    context,
    { act: 'attachFiles', input, may: refuseCaller },
    async (transaction, by) => {
      const record = await recordInSight(transaction, recordId);
      if (!record) return NO_RECORD;
      const wrong = await attachTo(transaction, by, { attachments }, [record]);
      return wrong ?? { answer: { subjectId: record.id }, reference: record.id };
    },
    async (_reader, subjectId) => ({ subjectId }),
  );
}

/** Why a caller attaches nothing and takes nothing back; undefined who may. */
export function refuseCaller(caller: Caller): UserErrorValue | undefined {
  return isReadOnly(caller) || !recordingLevel(caller) ? NOT_PERMITTED : undefined;
}

const NO_RECORD = notFound('recordId', {
  zh: '您的辖区内没有这条记录，请核对后再补充附件。',
  en: 'There is no such record in your division. Please check which one it is.',
});
const NOT_PERMITTED = notPermitted({
  zh: '附件由村、乡镇、县级或农业农村部门人员补充和撤回。',
  en: 'Village, township, county or rural office staff attach files and take them back.',
});
