/** Clauses by their ids, each once, as ClauseRef takes them. */
export function cited(...ids: readonly string[]): { id: string }[] {
  return [...new Set(ids)].map((id) => ({ id }));
}
