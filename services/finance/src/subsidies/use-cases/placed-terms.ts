import type { PolicySet } from '@dixian/policy';
import { byPlace } from '@dixian/what-if';
import { type FlatTerms, flatTerms } from '../domain/flat-terms';
import type { Span } from '../domain/loan-interest';
import { subsidyTerms } from '../domain/subsidy-terms';

/** What holds in a division and, where it is otherwise, in the places below it, smallest places first. */
export function placedTerms(
  policies: PolicySet,
  division: string,
  span: Span,
): { readonly places: readonly string[]; readonly terms: readonly FlatTerms[] } {
  const placed = byPlace(policies, division, {
    resolve: (place) => subsidyTerms(policies, place, span),
    key: (terms) => JSON.stringify(terms.map((window) => flatTerms(window, 0))),
  });
  return {
    places: placed.map(({ place }) => place),
    terms: placed.flatMap(({ terms }, index) => terms.map((window) => flatTerms(window, index + 1))),
  };
}
