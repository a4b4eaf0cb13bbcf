import { policyDirectoriesOf, type ReadPolicies, readDivisions, Suggestions } from '@dixian/policy';
import { catalogueQueries } from './graphql/query-catalogue';
import { draftedPolicy } from './graphql/query-drafted-policy';
import {
  catalogueEntryResolvers,
  clauseSuggestionResolvers,
  draftedPolicyResolvers,
  policyFindingResolvers,
} from './graphql/told-draft';

/** From a document's text to clauses that are bound: the catalogue, suggestions, drafts and what the validation says (起草). */
export function authoring(read: ReadPolicies, further?: string) {
  const { policies } = read;
  // Worked out when somebody drafts, which most days nobody does.
  let suggestions: Suggestions | undefined;
  const suggested = () => {
    suggestions ??= new Suggestions(policies);
    return suggestions;
  };
  const places = new Map(
    readDivisions(policyDirectoriesOf(further)).map(({ code, name }) => [code, name] as const),
  );
  return {
    Query: { ...catalogueQueries(suggested), draftedPolicy: draftedPolicy(read, (code) => places.get(code)) },
    CatalogueEntry: catalogueEntryResolvers,
    ClauseSuggestion: clauseSuggestionResolvers(policies),
    DraftedPolicy: draftedPolicyResolvers,
    PolicyFinding: policyFindingResolvers,
  };
}
