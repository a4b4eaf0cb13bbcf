import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { PolicyDocumentResolvers } from '../../ground/generated';
import type { ClauseCatalogue } from '../domain/clause-catalogue';
import { findDocument } from '../domain/documents';
import { clausePage } from './clause-page';

/** Resolvers of PolicyDocument; its id in the graph is the beginning of its clauses' ids, as `PA-2025`. */
export function policyDocumentResolvers(
  policies: PolicySet,
  catalogue: ClauseCatalogue,
): Complete<PolicyDocumentResolvers> {
  return {
    __resolveReference: ({ id }) => findDocument(policies, id) ?? null,
    id: ({ clausePrefix }) => clausePrefix,
    place: ({ place }) => place.name,
    divisionCode: ({ place }) => place.code,
    effectiveFrom: ({ effective }) => effective.from,
    effectiveTo: ({ effective }) => effective.to,
    clauses: ({ clausePrefix }, args) => clausePage(catalogue.matching({ documentId: clausePrefix }), args),
  };
}
