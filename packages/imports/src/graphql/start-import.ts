import { canActFor } from '@dixian/access';
import { notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import type { ImportWorker } from '../runs/import-worker';
import { openRun } from '../runs/run-store';
import { findUpload } from '../uploads/upload-store';
import { findReport } from './report-queries';
import type { ReportRow } from './report-row';

export interface StartImportInput {
  uploadId: string;
  idempotencyKey: string;
}

/** What came of starting an import: its report, or why it may not start. */
export type ImportStart = UserErrorValue | { __typename: 'ImportStarted'; report: ReportRow };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opens a run for an upload of the caller's division and has it worked on. */
export async function startImport(
  options: { service: string; ledgers: readonly string[]; worker: ImportWorker },
  input: StartImportInput,
  context: RequestContext,
): Promise<ImportStart> {
  if (!canActFor(context.caller, `import:${options.service}`)) {
    return notPermitted({
      zh: '您的角色不能导入本部门的台账，请联系本部门或县级管理员。',
      en: 'Your role may not load this ledger; ask the department or the county.',
    });
  }
  const upload = UUID.test(input.uploadId)
    ? await findUpload(context.db, context.scope, input.uploadId)
    : undefined;
  if (!upload) {
    return notFound('uploadId', {
      zh: '没有这个上传文件，请重新上传。',
      en: 'No such upload; please upload the file again.',
    });
  }
  if (!options.ledgers.includes(upload.ledger)) {
    return userError(
      'LedgerNotOurs',
      'LEDGER_NOT_OURS',
      {
        zh: '这份台账不属于本部门，请交对应部门导入。',
        en: 'Another department keeps this ledger; let it load the file.',
      },
      { accepted: [...options.ledgers] },
    );
  }
  const runId = await openRun(context.db, context.scope, {
    uploadId: upload.id,
    ledger: upload.ledger,
    fileName: upload.fileName,
    requestedBy: context.caller.id,
    idempotencyKey: input.idempotencyKey,
  });
  await options.worker.enqueue(runId);
  const report = await findReport(context, runId);
  if (!report) throw new Error(`import run ${runId} is not there`);
  return { __typename: 'ImportStarted', report };
}
