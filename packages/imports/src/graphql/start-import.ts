import { mayLoad } from '@dixian/access';
import { isEntityId, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import type { ImportWorker } from '../runs/import-worker';
import { rememberMapping } from '../runs/remembered-mapping';
import { insertRun, runInSight } from '../runs/run-store';
import { findUpload } from '../uploads/open-upload';
import { holdUpload } from '../uploads/settle-upload';
import { whoseLedger } from '../uploads/whose-ledger';
import { askedChoices, type StartedAs } from './asked-choices';
import { findReport } from './report-queries';
import type { ReportRow } from './report-row';

export interface StartImportInput extends StartedAs {
  uploadId: string;
  idempotencyKey: string;
}

/** What came of starting an import: its report, or why it may not start. */
export type ImportStart = UserErrorValue | { __typename: 'ImportStarted'; report: ReportRow };

/**
 * Opens a run for an upload of the caller's division and has it worked on. The key stands for the ledger, the file's
 * bytes and the choices: sent up again, the same file is the same import.
 */
export async function startImport(
  options: { service: string; ledgers: readonly string[]; worker: ImportWorker },
  input: StartImportInput,
  context: RequestContext,
): Promise<ImportStart> {
  if (!mayLoad(context.caller, options.service)) return NOT_PERMITTED;
  const upload = isEntityId(input.uploadId)
    ? await findUpload(context.db, context.scope, input.uploadId)
    : undefined;
  if (!upload) return NO_UPLOAD;
  if (!options.ledgers.includes(upload.ledger)) {
    return userError('LedgerNotOurs', 'LEDGER_NOT_OURS', whoseLedger(upload.ledger), {
      accepted: [...options.ledgers],
    });
  }
  if (!mayLoad(context.caller, options.service, upload.ledger)) {
    return notPermitted(whoseLedger(upload.ledger));
  }
  const asked = askedChoices(input);
  const { ledger, sha256 } = upload;
  const run = await recordOnce<{ runId: string }, string>(
    context,
    { act: `import:${options.service}`, input, meaning: { ledger, sha256, ...asked.meaning } },
    async (transaction, { account }) => {
      if (!(await holdUpload(transaction, upload.id))) return NO_UPLOAD;
      const { dryRun, mode, choices } = asked;
      await rememberMapping(transaction, context.scope, { ledger, account, mapping: choices.mapping });
      const asRun = { upload, requestedBy: account, dryRun, mode, choices };
      const runId = await insertRun(transaction, context.scope, asRun);
      return { answer: { runId }, reference: runId };
    },
    async (reader, runId) => ((await runInSight(reader, runId)) ? { runId } : undefined),
  );
  if (!('runId' in run)) return run;
  await options.worker.enqueue(run.runId);
  const report = await findReport(context, run.runId);
  if (!report) throw new Error(`import run ${run.runId} is not there`);
  return { __typename: 'ImportStarted', report };
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能导入这个部门的台账，请联系该部门或县级管理员。',
  en: 'Your role may not load this ledger; ask the department or the county.',
});
const NO_UPLOAD = notFound('uploadId', {
  zh: '没有这个上传文件，或者它已经导入过、过了保存时间；请重新上传。',
  en: 'No such upload, or it was loaded already or kept for too long; please upload the file again.',
});
