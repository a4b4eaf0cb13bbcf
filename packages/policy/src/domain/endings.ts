import { addDays, type PlainDate } from '@dixian/calendar';
import { itemsInForce } from './in-force';
import type { PolicyDocument, Window } from './policy-document';
import type { PlaceIndex, PolicySet } from './policy-set';

/** Parts of a document whose end a place would feel. */
const PARTS = ['rules', 'parameters', 'deadlines', 'procedures', 'entitlements'] as const;

/** A document that ends, with what of it nothing follows on the next day. */
export interface Ending {
  readonly document: PolicyDocument;
  /** Its last day. */
  readonly on: PlainDate;
  readonly unfollowed: readonly { readonly part: (typeof PARTS)[number]; readonly name: string }[];
}

/** The documents that end by a day and are in force on another, with what nothing follows; followed ones are left out. */
export function endingsBy(set: PolicySet, { on, by }: { on: PlainDate; by: PlainDate }): Ending[] {
  return [...set.documents.values()].flatMap((document): Ending[] => {
    const { from, to } = document.effective;
    if (to === null || to > by || to < on || from > on) return [];
    const unfollowed = PARTS.flatMap((part) =>
      unfollowedOf(set[part], document, to).map((name) => ({ part, name })),
    );
    return unfollowed.length > 0 ? [{ document, on: to, unfollowed }] : [];
  });
}

// What ends with the document and has nothing of its name on the next day at its place.
function unfollowedOf(
  index: PlaceIndex<string, Window & { readonly document: string }>,
  { id, place }: PolicyDocument,
  last: PlainDate,
): string[] {
  return [...index].flatMap(([name, byPlace]) => {
    const ends = byPlace.get(place.code)?.some(({ document, to }) => document === id && to === last);
    const next = { division: place.code, on: addDays(last, 1) };
    return ends && itemsInForce(index, name, next).length === 0 ? [name] : [];
  });
}

/** The document that another follows: of the same place, ending the day before it begins. */
export function predecessorOf(
  set: PolicySet,
  { id, place, effective }: Pick<PolicyDocument, 'id' | 'place' | 'effective'>,
): PolicyDocument | undefined {
  const last = addDays(effective.from, -1);
  return set.documentsByPlace
    .get(place.code)
    ?.find((document) => document.id !== id && document.effective.to === last);
}
