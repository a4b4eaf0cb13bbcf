import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { fenOf, type IncomeMeasure, isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { byPlace } from '@dixian/what-if';

/** A monitoring line (监测线) that begins in a place on a day; places below it that have another are `except`. */
export interface NewLine {
  readonly place: string;
  readonly except: readonly string[];
  readonly line: Fen;
  readonly measure: IncomeMeasure;
  readonly clause: string;
}

/** The lines that begin on the first day after, in a division and the places below it; none where the old ones go on. */
export function newLines(set: PolicySet, division: string, after: PlainDate): NewLine[] {
  const places = byPlace(set, division, {
    resolve: (place) => lineOf(set, place, after),
    key: (line) => (line ? `${line.clause} ${line.line} ${line.measure}` : ''),
  });
  return places.flatMap(({ place, terms: line }) => {
    const except = places
      .map((other) => other.place)
      .filter((other) => other !== place && other.startsWith(place));
    return line ? [{ ...line, place, except }] : [];
  });
}

function lineOf(set: PolicySet, division: string, on: PlainDate) {
  const found = resolveParameter(set, { division, on, name: 'monitoring-line' });
  if (isMissing(found) || found.from !== on || !found.measure) return undefined;
  return { line: fenOf(found), measure: found.measure, clause: found.clause };
}
