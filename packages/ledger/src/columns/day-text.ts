import { addDays, type PlainDate, parsePlainDate, plainDate } from '@dixian/calendar';

const WRITTEN =
  /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
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

/** A day from compact text: YYYY-MM-DD, YYYY/M/D, YYYY.M.D, YYYY年M月D日 (a time may follow) or YYYYMMDD. */
export function dayText(text: string): PlainDate | undefined {
  const parts = WRITTEN.exec(text) ?? DIGITS.exec(text);
  if (parts === null) return undefined;
  const [, year, month = '', day = ''] = parts;
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
