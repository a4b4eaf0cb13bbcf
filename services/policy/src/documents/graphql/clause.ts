import { findClause, type PolicySet, remarkIn } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { ClauseResolvers } from '../../ground/generated';
import { documentOf } from '../domain/clause-catalogue';
import { clauseStatusOf } from './clause-status';

/** Resolvers of Clause; the reason is what an informative clause gives, the service what a planned one waits for. */
export function clauseResolvers(policies: PolicySet): Complete<ClauseResolvers> {
  return {
    __resolveReference: ({ id }) => findClause(policies, id) ?? null,
    document: (clause) => documentOf(policies, clause),
    summary: ({ summary }, _args, { language }) => summary[language],
    status: ({ status }) => clauseStatusOf(status),
    statusReason: ({ status, reason, service }, _args, { language }) =>
      remarkIn(policies, reason, language) ?? (status === 'planned' ? (service ?? null) : null),
    responsibleUnits: ({ responsible }) => [...responsible],
    effectiveFrom: ({ effective }) => effective.from,
    effectiveTo: ({ effective }) => effective.to,
  };
}
