import { addDays, type PlainDate } from '@dixian/calendar';
import { itemsInForce } from './in-force';
import type { PolicyDocument, Window } from './policy-document';
import type { PlaceIndex, PolicySet } from './policy-set';

/** Parts of a document whose end a place would feel. */
const PARTS = ['rules', 'parameters', 'deadlines', 'procedures', 'entitlements'] as const;

/** A document with a last day, and the clauses of what ends on it with nothing of its name on the next. */
export interface Ending {
  readonly document: PolicyDocument;
  readonly on: PlainDate;
  /** Empty where everything is followed. */
  readonly unfollowed: readonly string[];
}

/** The documents that have a last day, with what nothing follows. */
export function endings(set: PolicySet): Ending[] {
  return [...set.documents.values()].flatMap((document): Ending[] => {
    const { to } = document.effective;
    if (to === null) return [];
    const clauses = PARTS.flatMap((part) => unfollowedClauses(set[part], document, to));
    return [{ document, on: to, unfollowed: [...new Set(clauses)] }];
  });
}

function unfollowedClauses(
  index: PlaceIndex<string, Window & { readonly document: string; readonly clause: string }>,
  { id, place }: PolicyDocument,
  last: PlainDate,
): string[] {
  const next = { division: place.code, on: addDays(last, 1) };
  return [...index].flatMap(([name, byPlace]) => {
    const ending =
      byPlace.get(place.code)?.filter(({ document, to }) => document === id && to === last) ?? [];
    if (ending.length === 0 || itemsInForce(index, name, next).length > 0) return [];
    return ending.map(({ clause }) => clause);
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
