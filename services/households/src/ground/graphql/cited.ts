/** Clauses by their ids, each once, as the graph's ClauseRef is resolved from. */
export function cited(clauseIds: readonly string[]): { id: string }[] {
  return [...new Set(clauseIds)].map((id) => ({ id }));
}
