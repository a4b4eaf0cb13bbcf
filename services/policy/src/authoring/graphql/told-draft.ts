import { basename } from 'node:path';
import { catalogued, draftClauses, findClause, type PolicySet, partSaid } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type {
  CatalogueEntryResolvers,
  ClauseSuggestionResolvers,
  DraftedPolicyResolvers,
  PolicyFindingResolvers,
  TouchedBindingResolvers,
} from '../../ground/generated';
import { grades, toldKind } from './catalogue-kind';

/** Resolvers of an entry of the catalogue, in the language of who asks. */
export const catalogueEntryResolvers: Complete<CatalogueEntryResolvers> = {
  kind: ({ kind }) => toldKind(kind),
  title: ({ title }, _args, { language }) => title[language],
  takes: ({ takes }) => JSON.stringify(takes),
  services: ({ services }) => [...services],
  without: ({ without }, _args, { language }) => without?.[language] ?? null,
};

/** Resolvers of a suggestion. */
export function clauseSuggestionResolvers(policies: PolicySet): Complete<ClauseSuggestionResolvers> {
  return {
    entry: ({ kind, name }) => {
      const entry = catalogued(kind, name);
      if (!entry) throw new Error(`The catalogue has no ${kind} ${name}.`);
      return entry;
    },
    likenessPercent: ({ likeness }) => Math.round(likeness * 100),
    fields: ({ fields }) => JSON.stringify(fields),
    like: ({ like }) => (like === undefined ? null : (findClause(policies, like) ?? null)),
  };
}

/** Resolvers of a draft: its files, its clauses, and what the validation says of it. */
export const draftedPolicyResolvers: Complete<DraftedPolicyResolvers> = {
  files: ({ draft }) => Object.entries(draft).map(([name, text]) => ({ name, text })),
  clauses: ({ draft }) =>
    draftClauses(draft).map(({ id, section, quote, status, reason }) => {
      return { id, section: `${section}`, quote: `${quote}`, status: `${status}`, reason: reason ?? null };
    }),
  boundPercent: ({ coverage }) => coverage?.percent ?? null,
  openSentences: ({ coverage }) => coverage?.openSentences.length ?? null,
  findings: ({ findings }) => [...findings],
  touched: ({ touched }) => [...touched],
};

/** Resolvers of something that was bound to a clause that was cut, in the language of who asks. */
export const touchedBindingResolvers: Complete<TouchedBindingResolvers> = {
  part: ({ file }, _args, { language }) => partSaid(file)[language],
  title: ({ title }, _args, { language }) => title[language],
};

/** Resolvers of a finding; files are named within their folder. */
export const policyFindingResolvers: Complete<PolicyFindingResolvers> = {
  grade: ({ grade }) => grades[grade],
  message: ({ said }, _args, { language }) => said[language],
  clause: ({ clause }) => clause ?? null,
  file: ({ file }) => basename(file),
};
