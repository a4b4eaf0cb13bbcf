import { type PolicyHolder, policyDirectoriesOf, readDivisions, Suggestions } from '@dixian/policy';
import { catalogueQueries } from './graphql/query-catalogue';
import { draftedPolicy } from './graphql/query-drafted-policy';
import {
  catalogueEntryResolvers,
  clauseSuggestionResolvers,
  draftedPolicyResolvers,
  policyFindingResolvers,
  touchedBindingResolvers,
} from './graphql/told-draft';

/** From a document's text to clauses that are bound: the catalogue, suggestions, drafts and what the validation says (起草). */
export function authoring(holder: PolicyHolder, further?: string) {
  const { policies } = holder;
  // Worked out when somebody drafts, which most days nobody does, and anew when another set is in force.
  let known: { readonly digest: string; readonly suggestions: Suggestions } | undefined;
  const suggested = () => {
    if (known?.digest !== holder.digest)
      known = { digest: holder.digest, suggestions: new Suggestions(holder.inUse.policies) };
    return known.suggestions;
  };
  const places = new Map(
    readDivisions(policyDirectoriesOf(further)).map(({ code, name }) => [code, name] as const),
  );
  return {
    Query: {
      ...catalogueQueries(suggested),
      draftedPolicy: draftedPolicy(holder, (code) => places.get(code)),
    },
    CatalogueEntry: catalogueEntryResolvers,
    ClauseSuggestion: clauseSuggestionResolvers(policies),
    DraftedPolicy: draftedPolicyResolvers,
    PolicyFinding: policyFindingResolvers,
    TouchedBinding: touchedBindingResolvers,
  };
}
