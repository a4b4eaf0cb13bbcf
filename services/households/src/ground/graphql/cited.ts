import type { CitedClause, ClauseRef } from '@dixian/policy';

/** Clauses by their ids, each once, as the graph's ClauseRef is resolved from; in the words that were kept where any were. */
export function cited(clauseIds: readonly string[], kept?: ReadonlyMap<string, ClauseRef>): CitedClause[] {
  return [...new Set(clauseIds)].map((id) => kept?.get(id) ?? { id });
}
