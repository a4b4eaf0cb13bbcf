import type { PlainDate } from '@dixian/calendar';
import type { PlaceTerms } from '../../monitoring/domain/monitored-terms';

/** What one side says of a status in a place: by which clause, and the terms to decide by. */
export interface StatusTerms {
  readonly clause: string | null;
  readonly monitored: PlaceTerms | null;
  /** The line in fen; null where none is set. */
  readonly line: bigint | null;
}

/** A status with what decides it in each place, smallest places first. */
export interface PreviewedStatus {
  readonly status: 'BELOW_LINE' | 'KEY_HOUSEHOLD' | 'LONG_UNRESOLVED';
  readonly rule: string;
  readonly places: readonly {
    readonly place: string;
    readonly before: StatusTerms;
    readonly after: StatusTerms;
  }[];
}

/** The places of a status that the same clauses decide, by their numbers from 1. */
export interface ClauseGroup {
  readonly clauseBefore: string | null;
  readonly clauseAfter: string | null;
  readonly placeNumbers: readonly number[];
}

/** The places by the clauses of both sides. */
export function clauseGroups(
  places: readonly {
    readonly before: { clause: string | null };
    readonly after: { clause: string | null };
  }[],
): ClauseGroup[] {
  const groups = new Map<string, ClauseGroup & { placeNumbers: number[] }>();
  for (const [index, { before, after }] of places.entries()) {
    const key = `${before.clause} ${after.clause}`;
    const group = groups.get(key);
    if (group) group.placeNumbers.push(index + 1);
    else
      groups.set(key, {
        clauseBefore: before.clause,
        clauseAfter: after.clause,
        placeNumbers: [index + 1],
      });
  }
  return [...groups.values()];
}

/** The day of a side with the terms of every place, as lists of monitored households take them. */
export function monitoredTerms(
  { places }: PreviewedStatus,
  side: 'before' | 'after',
  asOf: PlainDate,
): { asOf: PlainDate; places: { place: string; terms: PlaceTerms }[] } {
  const none = { keyYear: null, unresolvedYears: null, unresolvedClause: null, unresolvedFrom: null };
  return {
    asOf,
    places: places.map((each) => ({ place: each.place, terms: each[side].monitored ?? none })),
  };
}
