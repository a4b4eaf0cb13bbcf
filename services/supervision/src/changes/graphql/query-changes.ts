import { changeCursor, marksOf } from '@dixian/graph';
import type { ServiceParts } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { heardChanges } from '../use-cases/heard-changes';

/** Query.changesSince. */
export function changesSince({
  changes,
}: Pick<ServiceParts, 'changes'>): NonNullable<QueryResolvers['changesSince']> {
  return async (_root, { cursor }, { caller }) => {
    const marks = cursor ? marksOf(cursor) : undefined;
    const told = await changes(marks ?? {});
    const upTo = Object.fromEntries([...told].map(([service, { upTo: mark }]) => [service, mark]));
    return {
      cursor: changeCursor({ ...marks, ...upTo }),
      isWhole: marks === undefined || [...told.values()].some(({ isWhole }) => isWhole),
      changes: heardChanges(caller, told),
    };
  };
}
