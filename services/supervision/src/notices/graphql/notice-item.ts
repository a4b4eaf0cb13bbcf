import type { NoticeItemResolvers } from '../../ground/generated';
import { obligationById } from '../../obligations/persistence/obligations';
import { dutyWords } from '../domain/duty-words';
import { noticeOf } from './unit-notice';

export const NoticeItem: NoticeItemResolvers = {
  notice: async ({ noticeId }, _args, context) => {
    const found = await noticeOf(context, noticeId);
    if (!found) throw new Error('A duty of a notice is in sight but its notice is not');
    return found;
  },
  obligation: async ({ obligationId }, _args, context) =>
    (await obligationById(context, obligationId)) ?? null,
  name: ({ kind }, _args, { language }) => dutyWords(kind, language),
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};
