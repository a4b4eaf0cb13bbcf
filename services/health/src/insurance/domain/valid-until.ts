import { addDays, type PlainDate, parsePlainDate, plainDate } from '@dixian/calendar';
import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';

const NAME = 'insurance-valid-until';

/** Until which day of a year (MM-DD) what was said for the year before holds in a place; null where nobody has set it. */
export function validUntil(set: PolicySet, { division, on }: PlaceAndDay): string | null {
  const value = resolveParameter(set, { name: NAME, division, on });
  // A day that every year has.
  return isMissing(value) || !parsePlainDate(`2001-${value.value}`) ? null : String(value.value);
}

/** A place with a day of its own. */
export interface PlaceUntil {
  readonly place: string;
  readonly until: string;
}

/** The same for every place that has one, the smallest place first: the first that contains a division tells. */
export function validUntilOfPlaces(set: PolicySet, on: PlainDate): PlaceUntil[] {
  const places = [...(set.parameters.get(NAME)?.keys() ?? [])];
  return places
    .toSorted((one, other) => other.length - one.length)
    .flatMap((place) => {
      const until = validUntil(set, { division: place, on });
      return until === null ? [] : [{ place, until }];
    });
}

/** Whether a day lies after the day of its year until which the year before is taken. */
export function isPast(day: PlainDate, until: string | null): boolean {
  return until !== null && day.slice(5) > until;
}

/** The first day of a year on which the year before is not taken any more. */
export function endOfLastYear(year: number, until: string): PlainDate {
  return addDays(plainDate(`${year}-${until}`), 1);
}
