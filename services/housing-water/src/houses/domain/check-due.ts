import { addMonths, type PlainDate } from '@dixian/calendar';
import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';

/** Until when a house is to be looked at again, by the interval that the county set; null where it set none. */
export function checkDueOn(set: PolicySet, at: PlaceAndDay, checkedOn: PlainDate | null): PlainDate | null {
  const parameter = resolveParameter(set, { ...at, name: 'house-check-months' });
  if (checkedOn === null || isMissing(parameter)) return null;
  return addMonths(checkedOn, Number(parameter.value));
}
