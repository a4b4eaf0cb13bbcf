import { addDays, type PlainDate, parsePlainDate, plainDate } from '@dixian/calendar';
import { isoDay } from '../zoned-day';

const WRITTEN =
  /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})[日号]?(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL_ZERO = plainDate('1899-12-30');
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
// Arithmetic on times leaves serials a hair below midnight; Excel shows them as the day that begins.
const TENTH_OF_A_MILLISECOND = 0.0001 / 86_400;

/**
 * The day of an Excel serial number (45730 is 2025-03-14), time of day dropped. Undefined before March 1900, where
 * Excel counts a 29 February 1900 that never was, and after 9999.
 */
export function daySerial(serial: number): PlainDate | undefined {
  const day = Math.floor(serial + TENTH_OF_A_MILLISECOND);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? addDays(SERIAL_ZERO, day) : undefined;
}

/**
 * A day from compact text: YYYY-MM-DD, YYYY/M/D, YYYY.M.D, YYYY年M月D日 (a time may follow) or YYYYMMDD. A moment with
 * its zone (2025-10-22T16:00:00Z) is the day it was in Shanghai.
 */
export function dayText(text: string): PlainDate | undefined {
  if (INSTANT.test(text)) return isoDay(text);
  const parts = WRITTEN.exec(text) ?? DIGITS.exec(text);
  if (parts === null) return undefined;
  const [, year, month = '', day = ''] = parts;
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const SHORT = /^(\d{2})[.\-/年](\d{1,2})[.\-/月](\d{1,2})[日号]?$/;

/** A day written with two digits of its year (25.3.1), which is this century's. */
export function shortDayText(text: string): PlainDate | undefined {
  const parts = SHORT.exec(text);
  return parts === null ? undefined : dayText(`20${parts[1]}-${parts[2]}-${parts[3]}`);
}
