import type { PlainDate } from '@dixian/calendar';
import { containingPlaces, type PolicyDocument, type PolicySet } from '@dixian/policy';

/** Documents by id (`PA-2025`), of places that contain the division and in force on the day, where these are given. */
export function documentsOf(
  policies: PolicySet,
  { division, on }: { division?: string | null; on?: PlainDate | null },
): PolicyDocument[] {
  const places = division ? new Set(containingPlaces(division)) : undefined;
  return [...policies.documents.values()]
    .filter(({ place, effective }) => {
      const there = !places || places.has(place.code);
      return there && (!on || (effective.from <= on && (effective.to === null || on <= effective.to)));
    })
    .sort((a, b) => (a.clausePrefix < b.clausePrefix ? -1 : 1));
}

/** The document of this id, as `PA-2025`. */
export function findDocument(policies: PolicySet, id: string): PolicyDocument | undefined {
  return [...policies.documents.values()].find(({ clausePrefix }) => clausePrefix === id);
}
