import { connectionOf } from '@dixian/graph';
import { countNotices, listNotices } from '../persistence/overdue-notices';
import type { QueryResolvers } from './generated';
import { narrowedScope, nothing } from './narrowed-scope';
import { idPage } from './pages';

export const overdueNotices: QueryResolvers['overdueNotices'] = async (_root, args, { db, scope }) => {
  const page = idPage(args);
  const sight = narrowedScope(scope, args.division);
  if (!sight) return nothing;
  const rows = await db.read(scope, (statements) => listNotices(statements, sight, page));
  return {
    ...connectionOf(rows, page, ({ id }) => [id]),
    totalCount: () => db.read(scope, (statements) => countNotices(statements, sight)),
  };
};
