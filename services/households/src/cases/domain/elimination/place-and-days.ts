import type { PlainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '@dixian/policy';

/** A place with the day whose law decides, and the day that the facts are of where that is another. */
export interface PlaceAndDays extends PlaceAndDay {
  readonly day?: PlainDate;
}
