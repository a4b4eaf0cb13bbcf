import { type PlainDate, yearOf } from '@dixian/calendar';
import { incomeLine, ruleInForce } from '@dixian/policy';
import { comparedByPlace, type PreviewSide, type TriedDraft } from '@dixian/what-if';
import { type PlaceTerms, termsAt } from '../../monitoring/domain/monitored-terms';

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

/** Every status that rules of the register decide, by both laws. */
export function previewedStatuses(draft: TriedDraft): PreviewedStatus[] {
  return [
    { status: 'KEY_HOUSEHOLD', rule: 'key-household', places: placesOf(draft, keyHousehold) },
    { status: 'LONG_UNRESOLVED', rule: 'long-unresolved-listed', places: placesOf(draft, longUnresolved) },
    { status: 'BELOW_LINE', rule: 'monitoring-line', places: placesOf(draft, belowLine) },
  ];
}

/** The year whose incomes are held against lines, where nobody chose another. */
export function incomeYearOf({ before }: TriedDraft): number {
  return yearOf(before.on);
}

function placesOf(
  draft: TriedDraft,
  resolve: (side: PreviewSide, division: string) => StatusTerms,
): PreviewedStatus['places'] {
  return comparedByPlace(draft, resolve).map(({ place, terms }) => ({ place, ...terms }));
}

function keyHousehold({ policies, on }: PreviewSide, division: string): StatusTerms {
  const monitored = termsAt(policies, division, on);
  const rule = ruleInForce(policies, 'key-household', { division, on });
  return { clause: rule?.clause ?? null, monitored, line: null };
}

function longUnresolved({ policies, on }: PreviewSide, division: string): StatusTerms {
  const monitored = termsAt(policies, division, on);
  return { clause: monitored.unresolvedClause, monitored, line: null };
}

// The register keeps 纯收入; a line of 可支配收入 is none here, the two are never compared.
function belowLine({ policies, on }: PreviewSide, division: string): StatusTerms {
  const found = incomeLine(policies, { division, on }, 'net-income');
  return 'missing' in found
    ? { clause: found.clauses[0] ?? null, monitored: null, line: null }
    : { clause: found.parameter.clause, monitored: null, line: found.line.fen };
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
