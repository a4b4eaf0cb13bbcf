import { fromDayNumber } from './date-arithmetic';
import { type PlainDate, plainDate } from './plain-date';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

// China kept summer time until 15 September 1991 and has been at +08:00 all year since.
const FIXED_OFFSET_SINCE = Date.UTC(1991, 8, 15);

/** The calendar date in Asia/Shanghai at that instant, whatever the time zone of the process. */
export function dateInShanghai(instant: Date): PlainDate {
  const time = instant.getTime();
  if (time >= FIXED_OFFSET_SINCE) return fromDayNumber(Math.floor((time + 8 * HOUR_MS) / DAY_MS));
  return plainDate(
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(instant),
  );
}
