import type { PolicySet } from '@dixian/policy';
import { changeQueries } from './graphql/query-changes';

/** What changes at a place between two days (政策变化). */
export function changes(policies: PolicySet) {
  return { Query: changeQueries(policies) };
}
