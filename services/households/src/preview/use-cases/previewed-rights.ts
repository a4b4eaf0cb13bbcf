import {
  type Entitlement,
  entitlementsInForce,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
} from '@dixian/policy';
import { comparedByPlace, type TriedDraft } from '@dixian/what-if';
import type { GrantedRight, PreviewedRight, PreviewedRights } from '../domain/previewed-rights';

/** Every right that a draft gives, takes or changes. */
export function previewedRights(draft: TriedDraft): PreviewedRights {
  const placed = comparedByPlace(draft, ({ policies, on }, division) => rightsAt(policies, { division, on }));
  const found = new Map<string, PreviewedRight & { placeNumbers: number[] }>();
  for (const [index, { terms }] of placed.entries()) {
    const [before, after] = [new Map(terms.before), new Map(terms.after)];
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const right = { name, before: before.get(name) ?? null, after: after.get(name) ?? null };
      const key = JSON.stringify(right);
      const known = found.get(key);
      if (known) known.placeNumbers.push(index + 1);
      else if (isOther(right)) found.set(key, { ...right, placeNumbers: [index + 1] });
    }
  }
  return { places: placed.map(({ place }) => place), rights: [...found.values()] };
}

function isOther({ before, after }: Pick<PreviewedRight, 'before' | 'after'>): boolean {
  return before?.clause !== after?.clause || before?.amount !== after?.amount;
}

function rightsAt(policies: PolicySet, at: PlaceAndDay): [name: string, right: GrantedRight][] {
  return entitlementsInForce(policies, at).map((right) => [
    right.name,
    { clause: right.clause, amount: amountOf(policies, at, right) },
  ]);
}

function amountOf(policies: PolicySet, at: PlaceAndDay, { amount }: Entitlement): string {
  if ('words' in amount) return amount.words;
  const found = resolveParameter(policies, { ...at, name: amount.parameter });
  return isMissing(found) ? found.missing : `${String(found.value)} ${amount.unit}`;
}
