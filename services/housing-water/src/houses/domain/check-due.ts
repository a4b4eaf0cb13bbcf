import { addMonths, type PlainDate } from '@dixian/calendar';
import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter, wholeNumber } from '@dixian/policy';

const NAME = 'house-check-months';

/** How often a place looks at its houses, and by which clause; undefined where nobody set an interval. */
export function checkInterval(
  set: PolicySet,
  at: PlaceAndDay,
): { readonly months: number; readonly clause: string } | undefined {
  const parameter = resolveParameter(set, { ...at, name: NAME });
  return isMissing(parameter) ? undefined : { months: wholeNumber(parameter), clause: parameter.clause };
}

/** The shortest interval that a county or a place within it set; undefined where none did. */
export function shortestInterval(set: PolicySet, county: string, on: PlainDate): number | undefined {
  const own = [...(set.parameters.get(NAME)?.keys() ?? [])].filter((place) => place.startsWith(county));
  const months = [county, ...own].flatMap((division) => checkInterval(set, { division, on })?.months ?? []);
  return months.length > 0 ? Math.min(...months) : undefined;
}

/** Until when a house is to be looked at again, by the interval that the county set; null where it set none. */
export function checkDueOn(set: PolicySet, at: PlaceAndDay, checkedOn: PlainDate | null): PlainDate | null {
  const interval = checkInterval(set, at);
  return checkedOn === null || !interval ? null : addMonths(checkedOn, interval.months);
}
