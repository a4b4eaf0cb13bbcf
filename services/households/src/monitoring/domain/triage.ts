import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

/** The rules that offer what may become of a household unresolved for years. */
export const triageRules = {
  ELIMINATE: 'long-unresolved-eliminate',
  SAFETY_NET_LABEL: 'long-unresolved-label',
  CONTINUE: 'long-unresolved-continue',
} as const satisfies Record<string, RuleName>;

export type TriageDecision = keyof typeof triageRules;

/** The clauses of a triage at a place on a day: the list's first, then that of what was decided. */
export function triageClauses(set: PolicySet, decision: TriageDecision, at: PlaceAndDay): string[] {
  const names = ['long-unresolved-listed', triageRules[decision]] as const;
  return [...new Set(names.flatMap((name) => ruleInForce(set, name, at)?.clause ?? []))];
}

/** The decision that stands among those recorded for one listing, the last of a chain of corrections. */
export function standingTriage<Triage extends { readonly id: string; readonly corrects: string | null }>(
  triages: readonly Triage[],
): Triage | undefined {
  const corrected = new Set(triages.map(({ corrects }) => corrects));
  return triages.findLast(({ id }) => !corrected.has(id));
}
