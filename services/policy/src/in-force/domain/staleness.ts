import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import {
  isMissing,
  type Parameter,
  type PlaceAndDay,
  type PolicySet,
  parameterHistory,
  resolveParameter,
} from '@dixian/policy';

/** How a value is out of date: it ended, or ends within the calendar year of the day, and nothing follows it. */
export type Staleness = 'ENDED' | 'ENDS_THIS_YEAR';

/** Whether a value is out of date on a day; undefined while it stands, is still to come, or is followed by another. */
export function stalenessOf(
  policies: PolicySet,
  at: PlaceAndDay,
  { name, from, to }: Parameter,
): Staleness | undefined {
  if (to === null || from > at.on || to > lastDayOfYear(at.on)) return undefined;
  const next = to < at.on ? at.on : addDays(to, 1);
  if (holds(policies, { name, division: at.division, on: next })) return undefined;
  const later = parameterHistory(policies, { name, division: at.division }).some(
    (other) => other.value !== null && other.from > to && other.from <= at.on,
  );
  if (later) return undefined;
  return to < at.on ? 'ENDED' : 'ENDS_THIS_YEAR';
}

// Two documents that differ still set the value: what is missing then is their order, not a newer value.
function holds(policies: PolicySet, query: PlaceAndDay & { name: string }): boolean {
  const found = resolveParameter(policies, query);
  return !isMissing(found) || found.missing === 'ISSUE_DATE_NOT_SET';
}

function lastDayOfYear(on: PlainDate): PlainDate {
  return plainDate(`${on.slice(0, 4)}-12-31`);
}
