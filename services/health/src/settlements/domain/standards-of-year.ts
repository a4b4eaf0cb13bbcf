import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import type { PolicySet, Window } from '@dixian/policy';
import { type Standard, standardsOn } from './below-standard';

/** What a place sets for the days of a span of a year. */
export interface StandardsOfSpan {
  readonly place: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly standards: readonly Standard[];
}

const NAME = 'reimbursement-standard';

/** What every place sets in a year, the smallest place first, span by span between the days on which something begins or ends. */
export function standardsOfYear(set: PolicySet, year: number): StandardsOfSpan[] {
  const written = String(year).padStart(4, '0');
  const [first, last] = [plainDate(`${written}-01-01`), plainDate(`${written}-12-31`)] as const;
  const supplied = set.parameters.get(NAME) ?? new Map<string, readonly Window[]>();
  const inForce = set.rules.get(NAME) ?? new Map<string, readonly Window[]>();
  const windows = [...supplied.values(), ...inForce.values()].flat();
  const begins = windows.flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])]);
  const starts = [...new Set([first, ...begins.filter((day) => day > first && day <= last)])].sort();
  const places = [...new Set([...supplied.keys(), ...inForce.keys()])].sort(
    (one, other) => other.length - one.length,
  );
  return places.flatMap((place) =>
    starts.flatMap((from, at) => {
      const standards = standardsOn(set, { division: place, on: from });
      const next = starts[at + 1];
      return standards ? [{ place, from, to: next ? addDays(next, -1) : last, standards }] : [];
    }),
  );
}
