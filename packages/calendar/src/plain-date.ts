import { type CivilDay, isRealDay } from './civil-day';

/**
 * A legal date, `YYYY-MM-DD` in Asia/Shanghai. Never a JavaScript `Date`: `new Date('2025-01-31')` is an instant in
 * UTC and reads as 30 January west of it. Plain dates of the years 0001 to 9999 compare correctly as strings.
 */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** What was given is not `YYYY-MM-DD` or no day of the calendar. */
export class InvalidDate extends Error {
  override readonly name = 'InvalidDate';

  constructor(text: string) {
    // Text of another shape may be a mistyped identity number, so it is never repeated in the message.
    super(
      SHAPE.test(text)
        ? `${text} is not a day of the calendar`
        : `A date is written YYYY-MM-DD, for example 2025-09-30; what was given has ${text.length} characters of another shape`,
    );
  }
}

const padded = Array.from({ length: 100 }, (_, n) => (n < 10 ? `0${n}` : `${n}`));

/** Writes a day that is known to exist; internal to this package. */
export function writeDay({ year, month, day }: CivilDay): PlainDate {
  const century = padded[Math.trunc(year / 100)];
  return `${century}${padded[year % 100]}-${padded[month]}-${padded[day]}` as PlainDate;
}

/** Reads a plain date back into its numbers; internal to this package. */
export function readDay(date: PlainDate): CivilDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The plain date of year, month 1-12 and day 1-31 (whole numbers), or undefined if there is no such day. */
export function plainDateFrom(year: number, month: number, day: number): PlainDate | undefined {
  return isRealDay(year, month, day) ? writeDay({ year, month, day }) : undefined;
}

/** Strictly `YYYY-MM-DD` and a real day of the years 0001 to 9999, or undefined. */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const { year, month, day } = readDay(text as PlainDate);
  return isRealDay(year, month, day) ? (text as PlainDate) : undefined;
}

/** As parsePlainDate, for text that must be a date: throws InvalidDate. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new InvalidDate(text);
  return date;
}
