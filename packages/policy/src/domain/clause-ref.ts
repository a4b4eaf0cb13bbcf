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

/** A clause that is cited by its id, or as it read when something was decided by it. */
export type CitedClause = { readonly id: string; readonly kept?: ClauseRef };

/** Resolvers of the graph's ClauseRef from its id alone, the same for every service that cites clauses. */
export function clauseRefResolvers(set: PolicySet) {
  const ref = ({ id, kept }: CitedClause) => kept ?? (set.clauses.has(id) ? clauseRef(set, id) : gone(id));
  return {
    documentNumber: (cited: CitedClause) => ref(cited).documentNumber,
    section: (cited: CitedClause) => ref(cited).section,
    quote: (cited: CitedClause) => ref(cited).quote,
    effectiveFrom: (cited: CitedClause) => ref(cited).effectiveFrom,
    effectiveTo: (cited: CitedClause) => ref(cited).effectiveTo,
  };
}

// What was decided once stays readable where its document was taken away: its id says which document that was.
function gone(id: string): ClauseRef {
  const document = id.split('-').slice(0, 2).join('-');
  const unknown = { section: '', effectiveFrom: null, effectiveTo: null };
  return { id, documentNumber: document, quote: '（该文件已撤下，条款原文请查阅存档）', ...unknown };
}
