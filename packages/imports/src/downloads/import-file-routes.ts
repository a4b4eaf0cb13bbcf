import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Caller, type ForwardedCaller, mayLoad } from '@dixian/access';
import type { Message } from '@dixian/graph';
import type { FieldCipher } from '@dixian/personal-data';
import { type Database, type Route, respondJson, scopeOf } from '@dixian/service';
import { findReport, reportsOf } from '../graphql/report-queries';
import type { ReportRow } from '../graphql/report-row';
import type { LedgerImport } from '../ledger-import';
import { importDownload } from '../tables';
import { openUpload } from '../uploads/open-upload';
import { writeErrorFile } from './error-file';
import { refusedRows } from './findings-by-row';
import { type Receipt, receiptOf } from './receipt';
import { receiptHtml } from './receipt-html';
import { writeReceipt } from './receipt-workbook';

export interface ImportFileOptions {
  service: string;
  database: Database;
  cipher: FieldCipher;
  ledgers: readonly LedgerImport<unknown>[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Answer = (
  options: ImportFileOptions,
  report: ReportRow,
  response: ServerResponse,
  by: ForwardedCaller,
) => Promise<void>;

/** `GET /imports/errors.xlsx`, `/receipt.xlsx` and `/receipt.html`, each of the run `?id=`, as the gateway passes them on. */
export function importFileRoutes(options: ImportFileOptions): Route[] {
  return [
    route(options, 'errors.xlsx', giveErrors),
    route(options, 'receipt.xlsx', async (given, report, response) => {
      const receipt = receiptFor(given, report);
      begin(response, XLSX, `${receipt.title}.xlsx`);
      await writeReceipt(response, receipt);
    }),
    route(options, 'receipt.html', async (given, report, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(receiptHtml(receiptFor(given, report)));
    }),
  ];
}

function route(options: ImportFileOptions, file: string, answer: Answer): Route {
  return {
    method: 'GET',
    path: `/imports/${file}`,
    async handle(request, response, by) {
      const report = await reportFor(options, request, by.caller);
      if (!report) return refuse(response, 404, 'IMPORT_UNKNOWN', UNKNOWN[by.language]);
      await answer(options, report, response, by);
    },
  };
}

// A receipt is for who sees the report.
async function reportFor(
  { service, database }: ImportFileOptions,
  request: IncomingMessage,
  caller: Caller,
): Promise<ReportRow | undefined> {
  const of = reportsOf(caller, service);
  if (of === 'NONE') return undefined;
  const id = new URL(request.url ?? '/', 'http://service').searchParams.get('id') ?? '';
  return findReport({ db: database, scope: scopeOf(caller) }, id, of);
}

function receiptFor({ ledgers }: ImportFileOptions, report: ReportRow): Receipt {
  const ledger = ledgers.find(({ definition }) => definition.id === report.ledger);
  return receiptOf(report, ledger?.definition.title.zh ?? report.ledger);
}

// The rows hold what the file holds, numbers of persons too: for who may load it, and written down.
const giveErrors: Answer = async (options, report, response, { caller, language, requestId }) => {
  const { service, database, cipher } = options;
  if (!mayLoad(caller, service, report.ledger))
    return refuse(response, 403, 'NOT_PERMITTED', NOT_YOURS[language]);
  if (!report.reading || !['STORED', 'LOADED'].includes(report.uploadState)) {
    return refuse(response, 410, 'UPLOAD_GONE', GONE[language]);
  }
  const scope = scopeOf(caller);
  await database.write(scope, (transaction) =>
    transaction.insert(importDownload, {
      runId: report.id,
      what: 'ERRORS',
      account: caller.id,
      role: caller.role,
      requestId: requestId ?? '',
      rows: report.rowsRejected,
      divisionCode: caller.division,
    }),
  );
  const source = {
    fileName: report.fileName,
    totalBytes: Number(report.sizeBytes),
    open: async () => openUpload({ database, cipher }, scope, report.uploadId),
  };
  begin(response, XLSX, `${report.fileName.replace(/\.[^.]*$/, '')}_错误行.xlsx`);
  await writeErrorFile(response, source, report.reading, refusedRows(database, scope, report.id));
};

function begin(response: ServerResponse, type: string, fileName: string): void {
  response.writeHead(200, {
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  respondJson(response, status, { errors: [{ message, extensions: { code } }] });
}

const UNKNOWN: Message = {
  zh: '您的辖区内没有这次导入。',
  en: 'There is no such import in your division.',
};
const NOT_YOURS: Message = {
  zh: '错误行文件含有个人信息，只给可以导入这份台账的人。',
  en: 'The file of errors holds personal data and is for who may load this ledger.',
};
const GONE: Message = {
  zh: '原文件已按期删除，错误行文件不能再生成。',
  en: 'The uploaded file is gone, and with it the file of errors.',
};
