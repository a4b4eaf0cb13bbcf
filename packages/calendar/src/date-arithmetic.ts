import { civilDayOf, dayNumberOf, daysInMonth, FIRST_YEAR, LAST_YEAR } from './civil-day';
import { type PlainDate, readDay, writeDay } from './plain-date';

const FIRST_DAY = dayNumberOf({ year: FIRST_YEAR, month: 1, day: 1 });
const LAST_DAY = dayNumberOf({ year: LAST_YEAR, month: 12, day: 31 });

/** Days since 1970-01-01; internal to this package. */
export function toDayNumber(date: PlainDate): number {
  return dayNumberOf(readDay(date));
}

/** The date of a day number; RangeError outside the years 0001 to 9999; internal to this package. */
export function fromDayNumber(dayNumber: number): PlainDate {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber > LAST_DAY) {
    throw new RangeError('The date lies outside the years 0001 to 9999, or the number of days is not whole');
  }
  return writeDay(civilDayOf(dayNumber));
}

/** n calendar days later (earlier if negative). RangeError outside the years 0001 to 9999. */
export function addDays(date: PlainDate, n: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + n);
}

/** n months later (earlier if negative), on the same day or, where the month is shorter, on its last day. */
export function addMonths(date: PlainDate, n: number): PlainDate {
  const { year, month, day } = readDay(date);
  const months = year * 12 + (month - 1) + n;
  const toYear = Math.floor(months / 12);
  if (!Number.isInteger(months) || toYear < FIRST_YEAR || toYear > LAST_YEAR) {
    throw new RangeError(
      'The date lies outside the years 0001 to 9999, or the number of months is not whole',
    );
  }
  const toMonth = months - toYear * 12 + 1;
  return writeDay({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) });
}

/** Calendar days from one date to another: 1 from a day to the next, negative if `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Whether there are days in that year and in the one after it. */
export function isCalendarYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year < LAST_YEAR;
}

/** The year of a date. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the week, 1 = Monday to 7 = Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return weekdayOfDayNumber(toDayNumber(date));
}

/** As dayOfWeek, for a day number; internal to this package. */
function weekdayOfDayNumber(dayNumber: number): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}
