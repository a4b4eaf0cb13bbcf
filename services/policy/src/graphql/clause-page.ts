import { connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import type { Clause } from '@dixian/policy';
import type { ClauseConnectionMapper } from './mappers';

/** A page of clauses that are given in the order of their ids. */
export function clausePage(clauses: readonly Clause[], args: PageArguments): ClauseConnectionMapper {
  const page = pageOf(args, 1);
  const [after = ''] = page.after ?? [];
  const rest = page.after ? clauses.filter(({ id }) => id > after) : clauses;
  return {
    ...connectionOf(rest.slice(0, page.first + 1), page, ({ id }) => [id]),
    totalCount: async () => clauses.length,
  };
}
