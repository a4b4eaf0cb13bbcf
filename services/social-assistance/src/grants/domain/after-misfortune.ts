import { type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';

/** 因病 因残 因灾 等 */
export const MISFORTUNES = ['ILLNESS', 'DISABILITY', 'DISASTER', 'OTHER'] as const;
export type Misfortune = (typeof MISFORTUNES)[number];
export type Proposal = 'HEALTH_POLICY' | 'DISABILITY_POLICY' | 'DISASTER_RELIEF' | 'TEMPORARY_RELIEF';

const FIRST: Readonly<Record<Misfortune, Proposal | null>> = {
  ILLNESS: 'HEALTH_POLICY',
  DISABILITY: 'DISABILITY_POLICY',
  DISASTER: 'DISASTER_RELIEF',
  OTHER: null,
};

/** What is proposed after a misfortune, the policy of its cause first, then temporary relief; with the clause. */
export function afterMisfortune(
  set: PolicySet,
  { cause, ...at }: PlaceAndDay & { readonly cause: Misfortune },
): { readonly proposals: readonly Proposal[]; readonly clause: string | null } {
  const rule = ruleInForce(set, 'after-misfortune', at);
  if (!rule) return { proposals: [], clause: null };
  const first = FIRST[cause];
  return { proposals: [...(first ? [first] : []), 'TEMPORARY_RELIEF'], clause: rule.clause };
}
