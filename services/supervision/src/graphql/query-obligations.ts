import { connectionOf } from '@dixian/graph';
import { dueKeyOf } from '../persistence/cursors';
import { countObligations, listObligations } from '../persistence/obligations';
import type { QueryResolvers } from './generated';
import { narrowedScope, nothing } from './narrowed-scope';
import { duePage } from './pages';

export const obligations: QueryResolvers['obligations'] = async (_root, args, { db, scope, clock }) => {
  const page = duePage(args);
  const sight = narrowedScope(scope, args.division);
  if (!sight) return nothing;
  const filter = { scope: sight, asOf: args.asOf ?? clock.today(), status: args.status, kind: args.kind };
  const rows = await db.read(scope, (statements) => listObligations(statements, filter, page));
  return {
    ...connectionOf(rows, page, dueKeyOf),
    totalCount: () => db.read(scope, (statements) => countObligations(statements, filter)),
  };
};
