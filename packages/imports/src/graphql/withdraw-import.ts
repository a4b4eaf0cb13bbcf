import { mayLoad } from '@dixian/access';
import {
  invalidInput,
  isEntityId,
  notFound,
  notPermitted,
  type UserErrorValue,
  userError,
} from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import { NOW, type RequestContext } from '@dixian/service';
import type { LedgerImport } from '../ledger-import';
import type { ImportWorker } from '../runs/import-worker';
import { runInSight } from '../runs/run-store';
import { importRun } from '../tables';
import { isRestedUpon } from '../withdrawal/withdraw-run';
import { findReport } from './report-queries';
import type { ReportRow } from './report-row';

export interface WithdrawImportInput {
  reportId: string;
  reason: string;
  idempotencyKey: string;
}

/** What came of asking to take a run back. */
export type ImportWithdrawalAnswer =
  | UserErrorValue
  | { __typename: 'ImportWithdrawalStarted'; report: ReportRow };

const LONGEST_REASON = 500;

/**
 * Has a run taken back: by who loaded it or by the county, while its file is kept and nothing rests on what it loaded.
 * What stands in the way is listed by the report.
 */
export async function withdrawImport(
  options: { service: string; ledgers: readonly LedgerImport<unknown>[]; worker: ImportWorker },
  input: WithdrawImportInput,
  context: RequestContext,
): Promise<ImportWithdrawalAnswer> {
  const { caller } = context;
  if (!mayLoad(caller, options.service)) return NOT_YOURS;
  const report = isEntityId(input.reportId) ? await findReport(context, input.reportId) : undefined;
  if (!report) return NO_REPORT;
  if (report.requestedBy !== caller.id && !['county', 'admin'].includes(caller.role)) return NOT_YOURS;
  const { tables, stays } = options.ledgers.find(({ definition }) => definition.id === report.ledger) ?? {};
  const asked = await recordOnce<{ runId: string }, string>(
    context,
    {
      act: `withdraw-import:${options.service}`,
      input,
      meaning: { reportId: report.id, reason: input.reason },
      texts: { reason: input.reason },
      longest: LONGEST_REASON,
    },
    async (transaction, { account }) => {
      if (input.reason.trim() === '') return NO_REASON;
      if (!tables || tables.length === 0)
        return invalidInput('reportId', 'CANNOT_BE_WITHDRAWN', stays ?? STAYS);
      if (await isRestedUpon(transaction, tables, report.id)) return restedUpon(report);
      const by = { withdrawnAt: NOW, withdrawnBy: account, withdrawalReason: input.reason };
      const taken = await transaction.query(
        `SELECT FROM import_run r JOIN import_upload u ON u.id = r.upload_id
         WHERE r.id = $1 AND r.state = 'COMPLETED' AND NOT r.dry_run AND u.state = 'LOADED' FOR UPDATE OF r`,
        [report.id],
      );
      if (taken.length === 0) return TOO_LATE;
      await transaction.update(importRun, { id: report.id }, { state: 'WITHDRAWING', ...by });
      return { answer: { runId: report.id }, reference: report.id };
    },
    async (reader, runId) => ((await runInSight(reader, runId)) ? { runId } : undefined),
  );
  if (!('runId' in asked)) return asked;
  await options.worker.enqueue(asked.runId);
  const started = await findReport(context, asked.runId);
  return started ? { __typename: 'ImportWithdrawalStarted', report: started } : NO_REPORT;
}

function restedUpon(report: ReportRow): UserErrorValue {
  return userError(
    'ImportRestedUpon',
    'IMPORT_RESTED_UPON',
    {
      zh: '这次导入的内容已被后来的导入、人工修改或办理事项用到，不能整批撤回；请先处理报告里列出的这些记录。',
      en: 'Later imports, changes by hand or acts rest on what this run loaded. Please settle what the report lists first.',
    },
    { report },
  );
}

const NOT_YOURS = notPermitted({
  zh: '只有导入这份台账的人和县级管理员可以撤回，请联系他们。',
  en: 'Only who loaded this file, and the county, may take it back; please ask them.',
});
const NO_REPORT = notFound('reportId', {
  zh: '您的辖区内没有这次导入，请核对。',
  en: 'There is no such import in your division. Please check it.',
});
const NO_REASON = invalidInput('reason', 'REQUIRED', {
  zh: '请写明撤回的原因。',
  en: 'Please say why it is taken back.',
});
const STAYS = {
  zh: '这种台账不能整批撤回，请用更正的文件重新导入。',
  en: 'Runs of this ledger cannot be taken back as a whole; please load a corrected file.',
};
const TOO_LATE = invalidInput('reportId', 'CANNOT_BE_WITHDRAWN', {
  zh: '这次导入没有完成、已撤回，或已过可撤回的期限。',
  en: 'This run is not complete, was taken back already, or is past the time in which it can be.',
});
