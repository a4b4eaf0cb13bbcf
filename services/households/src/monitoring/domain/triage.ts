/** What becomes of a household unresolved for two years, in the words of its clauses. */
export const triageClauses = {
  ELIMINATE: 'JY-2025-1.1l',
  SAFETY_NET_LABEL: 'JY-2025-1.1m',
  CONTINUE: 'JY-2025-1.1n',
} as const;

export type TriageDecision = keyof typeof triageClauses;

/** The decision that stands among those recorded for one listing, the last of a chain of corrections. */
export function standingTriage<Triage extends { readonly id: string; readonly corrects: string | null }>(
  triages: readonly Triage[],
): Triage | undefined {
  const corrected = new Set(triages.map(({ corrects }) => corrects));
  return triages.findLast(({ id }) => !corrected.has(id));
}
