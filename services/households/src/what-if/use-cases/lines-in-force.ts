import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { incomeLine, type PolicySet } from '@dixian/policy';
import { byPlace } from '@dixian/what-if';

/** A monitoring line in force in a place; null where none is set. */
export interface LineInForce {
  readonly place: string;
  readonly line: Fen | null;
  /** The clause that sets it, else those that name it without a number. */
  readonly clauses: readonly string[];
}

/** Lines of 纯收入 in force on a day in a division and wherever below it another holds, smallest places first. */
export function linesInForce(policies: PolicySet, division: string, on: PlainDate): LineInForce[] {
  return byPlace(policies, division, {
    resolve: (place) => lineOf(policies, place, on),
    key: ({ line, clauses }) => `${line} ${clauses}`,
  }).map(({ place, terms }) => ({ place, ...terms }));
}

// The register keeps 纯收入; a line of 可支配收入 is none here, the two are never compared.
function lineOf(policies: PolicySet, division: string, on: PlainDate): Omit<LineInForce, 'place'> {
  const found = incomeLine(policies, { division, on }, 'net-income');
  return 'missing' in found
    ? { line: null, clauses: found.clauses }
    : { line: found.line.fen, clauses: [found.parameter.clause] };
}
