import type { Clause, ClauseStatus, PolicyDocument, PolicySet } from '@dixian/policy';

/** What narrows a list of clauses; conditions add up. `documentId` is the graph's, as `PA-2025`. */
export interface ClauseFilter {
  documentId?: string | null;
  status?: ClauseStatus;
  search?: string | null;
}

interface CataloguedClause {
  clause: Clause;
  document: PolicyDocument;
  searched: string;
}

/** All clauses in the order of their ids, ready to be searched. */
export class ClauseCatalogue {
  // By the clauses of the set in force, which may be replaced.
  private readonly bySet = new WeakMap<PolicySet['clauses'], readonly CataloguedClause[]>();

  constructor(private readonly policies: PolicySet) {}

  /** The clauses that meet the filter; every word of `search` must occur in quote, summary or units. */
  matching({ documentId, status, search }: ClauseFilter): Clause[] {
    const words = (search ?? '').split(/\s+/u).map(plain);
    return this.entries()
      .filter(
        ({ clause, document, searched }) =>
          (!documentId || document.clausePrefix === documentId) &&
          (!status || clause.status === status) &&
          words.every((word) => searched.includes(word)),
      )
      .map(({ clause }) => clause);
  }

  private entries(): readonly CataloguedClause[] {
    const { policies } = this;
    const known = this.bySet.get(policies.clauses);
    if (known) return known;
    const entries = [...policies.clauses.values()]
      .map((clause) => ({
        clause,
        document: documentOf(policies, clause),
        searched: plain(
          [clause.quote, clause.summary.zh, clause.summary.en, ...clause.responsible].join('\n'),
        ),
      }))
      .sort((a, b) => (a.clause.id < b.clause.id ? -1 : 1));
    this.bySet.set(policies.clauses, entries);
    return entries;
  }
}

/** The document that something belongs to. */
export function documentOf(policies: PolicySet, of: { readonly document: string }): PolicyDocument {
  const document = policies.documents.get(of.document);
  if (!document) throw new Error(`The policy document ${of.document} is not loaded.`);
  return document;
}

// Printed texts break lines within words and mix full-width and half-width digits; neither should hide a match.
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
