import type { PlainDate } from '@dixian/calendar';
import { clauseHolds, isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';

/** What decides at a place on a day who is a key household and who is unresolved too long; null where nothing does. */
export interface PlaceTerms {
  /** The year of the key households (AY-2025-1.1a). */
  readonly keyYear: number | null;
  /** After how many years a household is listed, by which clause and since which day (JY-2025-1.1k). */
  readonly unresolvedYears: number | null;
  readonly unresolvedClause: string | null;
  readonly unresolvedFrom: PlainDate | null;
}

/** The same for lists and counts: a division, and each place below it where something else holds, smallest first. */
export interface MonitoredTerms {
  readonly asOf: PlainDate;
  readonly places: readonly { readonly place: string; readonly terms: PlaceTerms }[];
}

/** What holds at a place on a day, as `keyHousehold` and `longUnresolved` take it. */
export function termsAt(set: PolicySet, division: string, on: PlainDate): PlaceTerms {
  const at = { division, on };
  const year = clauseHolds(set, 'AY-2025-1.1a', at) ? numberNamed(set, at, 'key-household-year') : undefined;
  const unresolved = numberNamed(set, at, 'long-unresolved-period');
  return {
    keyYear: year?.value ?? null,
    unresolvedYears: unresolved?.value ?? null,
    unresolvedClause: unresolved?.clause ?? null,
    unresolvedFrom: unresolved?.from ?? null,
  };
}

function numberNamed(set: PolicySet, at: PlaceAndDay, name: string) {
  const found = resolveParameter(set, { ...at, name });
  if (isMissing(found) || typeof found.value !== 'number') return undefined;
  const { value, clause, from } = found;
  return { value, clause, from };
}
