import type { PlainDate } from '@dixian/calendar';
import { levelOf } from './division';
import { issuedLater } from './issue-order';
import type { PolicyDocument, Window } from './policy-document';
import type { PolicySet } from './policy-set';

interface Item extends Window {
  readonly document: string;
}

export type Prevailing<T> = { readonly chosen: T } | { readonly undecided: readonly [T, T] };

/**
 * Of items in force, ordered from the smallest place to the largest, the one that prevails; undecided when
 * an issue day that is not printed would decide. Special beats general, unless the special document itself
 * gives way to later policy of a higher level; at one place the later document prevails.
 */
export function prevailing<T extends Item>(set: PolicySet, items: readonly T[]): Prevailing<T> | undefined {
  let [best, ...rest] = items;
  if (!best) return undefined;
  for (const other of rest) {
    // Two values of one document are for places inside each other: the smaller place's was put in for it.
    if (other.document === best.document) continue;
    const wins = beats(documentOf(set, other), other.from, documentOf(set, best), best.from);
    if (wins === undefined) return { undecided: [best, other] };
    if (wins) best = other;
  }
  return { chosen: best };
}

function beats(
  other: PolicyDocument,
  otherFrom: PlainDate,
  best: PolicyDocument,
  bestFrom: PlainDate,
): boolean | undefined {
  if (other.place.code === best.place.code) return issuedLater(other, best) ?? otherFrom > bestFrom;
  const yields = best.yieldsTo.some(({ levels }) => levels.includes(levelOf(other.place.code)));
  return yields ? issuedLater(other, best) : false;
}

function documentOf(set: PolicySet, item: Item): PolicyDocument {
  const document = set.documents.get(item.document);
  if (!document) throw new Error(`The policy document ${item.document} is not loaded.`);
  return document;
}
