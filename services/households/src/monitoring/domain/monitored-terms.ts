import type { PlainDate } from '@dixian/calendar';
import { known, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

/** What decides at a place on a day who is a key household and who is unresolved too long; null where nothing does. */
export interface PlaceTerms {
  /** The year of the key households. */
  readonly keyYear: number | null;
  /** After how many years a household is listed, by which clause and since which day. */
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
  const key = numberOf(set, at, 'key-household', { parameter: 'key-household-year', field: 'year' });
  const listed = numberOf(set, at, 'long-unresolved-listed', {
    parameter: 'long-unresolved-period',
    field: 'years',
  });
  return {
    keyYear: key?.value ?? null,
    unresolvedYears: listed?.value ?? null,
    unresolvedClause: listed?.clause ?? null,
    unresolvedFrom: listed?.from ?? null,
  };
}

// The number that a rule in force takes, from the day on which there are both.
function numberOf(
  set: PolicySet,
  at: { division: string; on: PlainDate },
  name: RuleName,
  taken: Parameters<typeof known>[3],
): { value: number; clause: string; from: PlainDate } | undefined {
  const rule = ruleInForce(set, name, at);
  const { parameter } = rule ? known(set, at, rule, taken) : {};
  if (!rule || typeof parameter?.value !== 'number') return undefined;
  let { from } = rule;
  if (from < parameter.from) from = parameter.from;
  return { value: parameter.value, clause: rule.clause, from };
}
