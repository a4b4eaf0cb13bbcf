import type { CatalogueKind } from '../catalogue/catalogue-entry';
import type { PlaceIndex, PolicySet } from '../domain/policy-set';

/** A clause of a loaded document that is bound to an entry of the catalogue. */
interface Example {
  readonly kind: CatalogueKind;
  readonly name: string;
  readonly clause: string;
  readonly quote: string;
}

/** What the clauses of loaded documents are bound to. */
export function examplesOf(policies: PolicySet): Example[] {
  const example = (kind: CatalogueKind, name: string, clause: string): Example[] => {
    const quote = policies.clauses.get(clause)?.quote;
    return quote === undefined ? [] : [{ kind, name, clause, quote }];
  };
  return [
    ...all(policies.rules).flatMap(({ rule, clause }) => example('rule', rule, clause)),
    ...all(policies.deadlines).flatMap(({ kind, clause }) => example('time-limit', kind, clause)),
    ...all(policies.parameters).flatMap(({ name, clause }) => example('parameter', name, clause)),
    ...all(policies.procedures).flatMap(({ steps }) =>
      steps.flatMap(({ needs }) => needs.flatMap(({ name, clause }) => example('evidence', name, clause))),
    ),
    ...all(policies.entitlements).flatMap(({ measure, clause }) =>
      measure ? example('right', measure.family, clause) : [],
    ),
    ...all(policies.targets).flatMap(({ id, clause }) => example('target', id, clause)),
    ...all(policies.transitions).flatMap(({ rule, clause }) =>
      rule === undefined ? [] : example('transition', rule, clause),
    ),
  ];
}

function all<Name, Item>(index: PlaceIndex<Name, Item>): Item[] {
  return [...index.values()].flatMap((byPlace) => [...byPlace.values()].flat());
}
