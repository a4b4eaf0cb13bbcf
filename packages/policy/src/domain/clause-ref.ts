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

// A clause of a draft, which no service has loaded, comes whole.
type Cited = { readonly id: string } | ClauseRef;

/** Resolvers of the graph's ClauseRef from its id alone, the same for every service that cites clauses. */
export function clauseRefResolvers(set: PolicySet) {
  const whole = (cited: Cited) => ('quote' in cited ? cited : clauseRef(set, cited.id));
  return {
    documentNumber: (cited: Cited) => whole(cited).documentNumber,
    section: (cited: Cited) => whole(cited).section,
    quote: (cited: Cited) => whole(cited).quote,
    effectiveFrom: (cited: Cited) => whole(cited).effectiveFrom,
    effectiveTo: (cited: Cited) => whole(cited).effectiveTo,
  };
}
