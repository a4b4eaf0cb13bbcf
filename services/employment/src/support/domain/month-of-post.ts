import { addDays, addMonths, type PlainDate } from '@dixian/calendar';

/** The first day of the month that a day lies in. */
export function firstOfMonth(day: PlainDate): PlainDate {
  return `${day.slice(0, 7)}-01` as PlainDate;
}

/** The last day of a month by its first. */
export function lastOfMonth(first: PlainDate): PlainDate {
  return addDays(addMonths(first, 1), -1);
}

/** How many days a month has, by its first. */
export function daysOfMonth(first: PlainDate): number {
  return Number(lastOfMonth(first).slice(8));
}

/** Whether a post was held on some day of a month; `until` is null where no end is agreed. */
export function isHeldIn(
  first: PlainDate,
  { startsOn, until }: { readonly startsOn: PlainDate; readonly until: PlainDate | null },
): boolean {
  return startsOn <= lastOfMonth(first) && (until === null || until >= first);
}
