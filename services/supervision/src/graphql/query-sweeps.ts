import { connectionOf } from '@dixian/graph';
import { countSweeps, listSweeps } from '../persistence/sweep-runs';
import type { QueryResolvers } from './generated';
import { idPage } from './pages';

export const sweeps: QueryResolvers['sweeps'] = async (_root, args, { db, scope }) => {
  const page = idPage(args);
  const rows = await db.read(scope, (statements) => listSweeps(statements, scope, page));
  return {
    ...connectionOf(rows, page, ({ id }) => [id]),
    totalCount: () => db.read(scope, (statements) => countSweeps(statements, scope)),
  };
};
