import { type PlainDate, plainDate } from '@dixian/calendar';
import { known, type PlaceAndDay, type PolicySet, ruleInForce, wholeNumber } from '@dixian/policy';

/** A year whose households with unresolved risk are key households (重点帮扶对象), with its first and last day. */
export interface KeyYear {
  readonly year: number;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The year of a place on a day; undefined where no document in force keeps key households, or none says of which year. */
function keyYearAt(set: PolicySet, at: PlaceAndDay): KeyYear | undefined {
  const rule = ruleInForce(set, 'key-household', at);
  if (!rule) return undefined;
  const { parameter } = known(set, at, rule, {
    parameter: 'key-household-year',
    field: 'year',
    unit: 'year',
  });
  if (!parameter) return undefined;
  const year = wholeNumber(parameter);
  return { year, first: plainDate(`${year}-01-01`), last: plainDate(`${year}-12-31`) };
}

/**
 * The years that the end of a day parts: the one that ends then, and the one that a document then in force begins; undefined
 * where none ends.
 */
export function keyYearsAround(
  set: PolicySet,
  { division, day, after }: { division: string; day: PlainDate; after: PlainDate },
): { readonly ends: KeyYear; readonly begins: KeyYear | undefined } | undefined {
  const ends = keyYearAt(set, { division, on: day });
  const begins = keyYearAt(set, { division, on: after });
  return ends && ends.year !== begins?.year ? { ends, begins } : undefined;
}
