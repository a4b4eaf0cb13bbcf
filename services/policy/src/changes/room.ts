import type { PolicySet } from '@dixian/policy';
import { changeQueries } from './graphql/query-changes';
import { policyWarningFields, warningQueries } from './graphql/query-warnings';

/** What changes at a place between two days (政策变化), and what to look at in it. */
export function changes(policies: PolicySet) {
  return {
    Query: { ...changeQueries(policies), ...warningQueries(policies) },
    PolicyWarning: policyWarningFields(policies),
  };
}
