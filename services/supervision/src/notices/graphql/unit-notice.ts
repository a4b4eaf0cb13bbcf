import type { RequestContext } from '@dixian/service';
import { rowPerKey, rowsOfEach } from '@dixian/service';
import type { NoticeLineResolvers, UnitNoticeResolvers } from '../../ground/generated';
import { dutyWords } from '../domain/duty-words';
import { type NoticeLine as Line, noticeText } from '../domain/notice-text';
import { LINES_OF_NOTICES, type LineRow, lineOf } from '../persistence/notice-lines';
import type { UnitNoticeView } from '../persistence/notice-list';
import { NOTICES_BY_ID, RECEIPTS_OF_NOTICES, type ReceiptView } from '../persistence/receipts';

/** A notice of the caller's scope, or undefined; batched per request. */
export function noticeOf(context: RequestContext, id: string): Promise<UnitNoticeView | undefined> {
  return rowPerKey<UnitNoticeView>(context, 'unit notice', NOTICES_BY_ID).load(id);
}

async function linesOf(context: RequestContext, id: string): Promise<Line[]> {
  const rows = await rowsOfEach<LineRow>(context, 'lines of notices', LINES_OF_NOTICES).load(id);
  return rows.map(lineOf);
}

export const UnitNotice: UnitNoticeResolvers = {
  lines: ({ id }, _args, context) => linesOf(context, id),
  text: async ({ id, night }, _args, context) =>
    noticeText(night, await linesOf(context, id), context.language),
  count: async ({ id }, _args, context) =>
    (await linesOf(context, id)).reduce((total, { count }) => total + count, 0),
  settled: async ({ id }, _args, context) =>
    (await linesOf(context, id)).reduce((total, { settled }) => total + settled, 0),
  receipts: ({ id }, _args, context) =>
    rowsOfEach<ReceiptView>(context, 'receipts of notices', RECEIPTS_OF_NOTICES).load(id),
};

export const NoticeLine: NoticeLineResolvers = {
  name: ({ kind }, _args, { language }) => dutyWords(kind, language),
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};
