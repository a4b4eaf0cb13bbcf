import type { PlainDate } from '@dixian/calendar';
import { getClause } from './clauses';
import type { PolicySet } from './policy-set';

/** A clause as a decision cites it: the graph's ClauseRef. */
export interface ClauseRef {
  readonly id: string;
  /** 文号, or the title where no number is printed. */
  readonly documentNumber: string;
  readonly section: string;
  readonly quote: string;
  readonly effectiveFrom: PlainDate | null;
  readonly effectiveTo: PlainDate | null;
}

/** The clause of this id as a decision cites it; throws when no loaded document has it. */
export function clauseRef(set: PolicySet, id: string): ClauseRef {
  const { document, section, quote, effective } = getClause(set, id);
  const { number, title } = set.documents.get(document) ?? { number: null, title: document };
  return {
    id,
    documentNumber: number ?? title,
    section,
    quote,
    effectiveFrom: effective.from,
    effectiveTo: effective.to,
  };
}

type Cited = { readonly id: string };

/** Resolvers of the graph's ClauseRef from its id alone, the same for every service that cites clauses. */
export function clauseRefResolvers(set: PolicySet) {
  return {
    documentNumber: ({ id }: Cited) => clauseRef(set, id).documentNumber,
    section: ({ id }: Cited) => clauseRef(set, id).section,
    quote: ({ id }: Cited) => clauseRef(set, id).quote,
    effectiveFrom: ({ id }: Cited) => clauseRef(set, id).effectiveFrom,
    effectiveTo: ({ id }: Cited) => clauseRef(set, id).effectiveTo,
  };
}
