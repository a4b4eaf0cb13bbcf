import type { WorkingCalendar } from '@dixian/calendar';
import { clauseRefResolvers, type PolicySet } from '@dixian/policy';
import type { Resolvers } from '@dixian/service';
import { ClauseCatalogue } from '../domain/clause-catalogue';
import { clauseResolvers } from './clause';
import type { DeadlineResolvers } from './generated';
import { policyDocumentResolvers } from './policy-document';
import { documentQueries } from './query-documents';
import { inForceQueries } from './query-in-force';

const Deadline: DeadlineResolvers = { clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })) };

/** Resolvers of the policy subgraph. */
export function resolvers(policies: PolicySet, calendar: WorkingCalendar): Resolvers {
  const catalogue = new ClauseCatalogue(policies);
  return {
    Query: { ...documentQueries(policies, catalogue), ...inForceQueries(policies, calendar) },
    PolicyDocument: policyDocumentResolvers(policies, catalogue),
    Clause: clauseResolvers(policies),
    Deadline,
    ClauseRef: clauseRefResolvers(policies),
  };
}
