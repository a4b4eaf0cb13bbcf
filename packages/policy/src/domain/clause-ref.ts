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

/** A clause that is cited by its id; or whole: as it read when something was decided by it, or in a draft nobody has loaded. */
export type CitedClause = { readonly id: string } | ClauseRef;

/** Resolvers of the graph's ClauseRef from its id alone, the same for every service that cites clauses. */
export function clauseRefResolvers(set: PolicySet) {
  const loaded = (id: string) => (set.clauses.has(id) ? clauseRef(set, id) : gone(id));
  const whole = (cited: CitedClause) => ('quote' in cited ? cited : loaded(cited.id));
  return {
    documentNumber: (cited: CitedClause) => whole(cited).documentNumber,
    section: (cited: CitedClause) => whole(cited).section,
    quote: (cited: CitedClause) => whole(cited).quote,
    effectiveFrom: (cited: CitedClause) => whole(cited).effectiveFrom,
    effectiveTo: (cited: CitedClause) => whole(cited).effectiveTo,
  };
}

// What was decided once stays readable where its document was taken away: its id says which document that was.
function gone(id: string): ClauseRef {
  const document = id.split('-').slice(0, 2).join('-');
  const unknown = { section: '', effectiveFrom: null, effectiveTo: null };
  return { id, documentNumber: document, quote: '（该文件已撤下，条款原文请查阅存档）', ...unknown };
}
