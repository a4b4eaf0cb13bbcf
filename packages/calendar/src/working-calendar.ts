// The data file and not the library's functions: those build their tables through the local time zone, and west of UTC
// every holiday lands a day early, whatever is passed in.
import arrangements from 'chinese-days/dist/chinese-days.json';
import { dayOfWeek, yearOf } from './date-arithmetic';
import type { PlainDate } from './plain-date';

/** Which days are worked. The answer for a day must never change: addWorkingDays keeps it. */
export interface WorkingCalendar {
  /** Years whose official notice is loaded; other years count Monday to Friday and are provisional. */
  readonly coveredYears: ReadonlySet<number>;
  isWorkingDay(date: PlainDate): boolean;
}

// Years in which chinese-days 1.5.7 agrees day by day with the notices of the State Council's General Office.
const CHECKED_YEARS: readonly number[] = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const SATURDAY = 6;
const holidays: ReadonlySet<string> = new Set(Object.keys(arrangements.holidays));
const workedInstead: ReadonlySet<string> = new Set(Object.keys(arrangements.workdays));
const calendars = new Map<string, WorkingCalendar>();

/**
 * The official calendar with holidays (放假) and weekend days worked instead (调休上班), by default of 2018 to 2026.
 * The same years give the same object. RangeError for a year whose notice was not checked.
 */
export function officialCalendar(options: { years?: readonly number[] } = {}): WorkingCalendar {
  const coveredYears = new Set([...(options.years ?? CHECKED_YEARS)].sort((a, b) => a - b));
  const key = [...coveredYears].join();
  const known = calendars.get(key);
  if (known) return known;
  const unknown = [...coveredYears].filter((year) => !CHECKED_YEARS.includes(year));
  if (unknown.length > 0) throw new RangeError(`No official calendar is loaded for ${unknown.join(', ')}`);
  const calendar: WorkingCalendar = {
    coveredYears,
    isWorkingDay: (date) => {
      const covered = coveredYears.has(yearOf(date));
      if (covered && workedInstead.has(date)) return true;
      return dayOfWeek(date) < SATURDAY && !(covered && holidays.has(date));
    },
  };
  calendars.set(key, calendar);
  return calendar;
}
