import { findClause, type PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import type { ClauseCatalogue } from '../domain/clause-catalogue';
import { documentsOf, findDocument } from '../domain/documents';
import { clausePage } from './clause-page';
import { filedStatusOf } from './clause-status';

/** Resolvers that look up documents and clauses. Law is public: every caller may read all of it. */
export function documentQueries(
  policies: PolicySet,
  catalogue: ClauseCatalogue,
): Pick<Complete<QueryResolvers>, 'policyDocuments' | 'policyDocument' | 'clause' | 'clauses'> {
  return {
    policyDocuments: (_root, { division, inForceOn }) => documentsOf(policies, { division, on: inForceOn }),
    policyDocument: (_root, { id }) => findDocument(policies, id) ?? null,
    clause: (_root, { id }) => findClause(policies, id) ?? null,
    clauses: (_root, { filter, ...page }) => {
      const { documentId, status, search } = filter ?? {};
      const narrowed = { documentId, search, status: status ? filedStatusOf(status) : undefined };
      return clausePage(catalogue.matching(narrowed), page);
    },
  };
}
