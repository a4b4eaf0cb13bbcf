import type { Scope } from '@dixian/service';
import { divisionInSight } from '../domain/division-in-sight';

/** The caller's scope narrowed to the division asked for; undefined where that lies outside of it. */
export function narrowedScope(scope: Scope, division: string | null | undefined): Scope | undefined {
  const inSight = divisionInSight(scope.division, division);
  return inSight === undefined ? undefined : { ...scope, division: inSight };
}

/** An empty page, for what lies outside the caller's division. */
export const nothing = {
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: async () => 0,
};
