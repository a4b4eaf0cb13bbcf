import { type Caller, isReadOnly } from '@dixian/access';
import { type AttachFilesInput, attachFiles } from '@dixian/attachments';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { RECORDS } from '../persistence/records';

/** Attaches files to what is on record in any room, and gives the record's id. */
export function attachToRecord(
  context: RequestContext,
  input: AttachFilesInput,
): Promise<{ readonly subjectId: string } | UserErrorValue> {
  return attachFiles(context, { act: 'attachFiles', records: RECORDS, may: refuseCaller }, input);
}

/** Why a caller attaches nothing and takes nothing back; undefined who may. */
export function refuseCaller(caller: Caller): UserErrorValue | undefined {
  return isReadOnly(caller) || !recordingLevel(caller) ? NOT_PERMITTED : undefined;
}

const NOT_PERMITTED = notPermitted({
  zh: '附件由村、乡镇、县级或农业农村部门人员补充和撤回。',
  en: 'Village, township, county or rural office staff attach files and take them back.',
});
