import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { containingPlaces } from './division';
import { itemsInForce, type PlaceAndDay } from './in-force';
import type { Window } from './policy-document';
import type { PlaceIndex, PolicySet } from './policy-set';
import { ruleInForce } from './resolve-rule';

/** Parts of a document whose end a place would feel. */
const PARTS = ['entitlements', 'parameters', 'deadlines', 'procedures', 'targets'] as const;
type Part = (typeof PARTS)[number];

/** Something of a place that ends before policies may change, and that nothing follows (政策总体稳定). */
export interface UnstableItem {
  readonly part: Part;
  /** Its id, name or kind. */
  readonly name: string;
  readonly document: string;
  /** Its last day. */
  readonly to: PlainDate;
  /** The day until which policies stay, and the clause that asks for it. */
  readonly until: PlainDate;
  readonly clause: string;
}

/** What documents of a place end too early by the rule in force on that last day, in the order of those days. */
export function unstableItems(set: PolicySet, division: string): readonly UnstableItem[] {
  return PARTS.flatMap((part) => endingOf(set, part, set[part], division)).sort((one, other) =>
    one.to < other.to ? -1 : Number(one.to > other.to),
  );
}

function endingOf(
  set: PolicySet,
  part: Part,
  index: PlaceIndex<string, Window & { readonly document: string }>,
  division: string,
): UnstableItem[] {
  return [...index].flatMap(([name, byPlace]) =>
    containingPlaces(division)
      .flatMap((place) => byPlace.get(place) ?? [])
      .flatMap(({ to, document }) => {
        if (to === null || itemsInForce(index, name, { division, on: addDays(to, 1) }).length > 0) return [];
        const rule = stabilityOn(set, { division, on: to });
        return rule && to < rule.until ? [{ part, name, document, to, ...rule }] : [];
      }),
  );
}

function stabilityOn(set: PolicySet, at: PlaceAndDay) {
  const rule = ruleInForce(set, 'policies-kept-stable', at);
  const until = typeof rule?.with.until === 'string' ? plainDate(rule.with.until) : undefined;
  return rule && until && { until, clause: rule.clause };
}
