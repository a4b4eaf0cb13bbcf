import {
  type Entitlement,
  entitlementsInForce,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
} from '@dixian/policy';
import { comparedByPlace, type TriedDraft } from '@dixian/what-if';

/** A right that one side grants in a place: by which clause, and how much in its own words. */
export interface GrantedRight {
  readonly clause: string;
  readonly amount: string;
}

/** A right by its name, with the places where the same is granted before and after. */
export interface PreviewedRight {
  readonly name: string;
  readonly before: GrantedRight | null;
  readonly after: GrantedRight | null;
  readonly placeNumbers: readonly number[];
}

/** The rights of the places, smallest places first, and what a draft changes of them. */
export interface PreviewedRights {
  readonly places: readonly string[];
  readonly rights: readonly PreviewedRight[];
}

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
