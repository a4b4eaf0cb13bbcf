import type { PageArguments } from '@dixian/graph';
import type { Clause } from '@dixian/policy';
import { listPage } from '../../ground/graphql/list-page';
import type { ClauseConnectionMapper } from '../mappers';

/** A page of clauses that are given in the order of their ids. */
export function clausePage(clauses: readonly Clause[], args: PageArguments): ClauseConnectionMapper {
  return listPage('clauses', clauses, args, ({ id }) => [id]);
}
