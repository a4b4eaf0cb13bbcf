import { civilDayOf, dayNumberOf } from './civil-day';
import { fromDayNumber, toDayNumber } from './date-arithmetic';
import type { PlainDate } from './plain-date';
import type { WorkingCalendar } from './working-calendar';

/** A year of a calendar, by days since 1 January: 1 is worked, 0 is off. */
interface WorkedYear {
  first: number;
  worked: Uint8Array;
  covered: boolean;
}

const workedYears = new WeakMap<WorkingCalendar, Map<number, WorkedYear>>();

/**
 * The n-th working day (工作日) after `from`, which is itself not counted; n = 0 gives `from`. `provisional` is true if
 * the way there crossed a year without an official notice. RangeError unless n is whole and not negative.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  from: PlainDate,
  n: number,
): { on: PlainDate; provisional: boolean } {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('Working days are counted forward in whole days');
  let day = toDayNumber(from);
  let provisional = false;
  let year: WorkedYear | undefined;
  for (let left = n; left > 0; ) {
    day += 1;
    if (!year || day - year.first >= year.worked.length) year = workedYear(calendar, day);
    if (!year.covered) provisional = true;
    if (year.worked[day - year.first] === 1) left -= 1;
  }
  return { on: fromDayNumber(day), provisional };
}

function workedYear(calendar: WorkingCalendar, dayNumber: number): WorkedYear {
  const years = workedYears.get(calendar) ?? new Map<number, WorkedYear>();
  workedYears.set(calendar, years);
  const { year } = civilDayOf(dayNumber);
  const known = years.get(year);
  if (known) return known;
  const first = dayNumberOf({ year, month: 1, day: 1 });
  const length = dayNumberOf({ year: year + 1, month: 1, day: 1 }) - first;
  const worked = Uint8Array.from({ length }, (_, i) =>
    calendar.isWorkingDay(fromDayNumber(first + i)) ? 1 : 0,
  );
  const built = { first, worked, covered: calendar.coveredYears.has(year) };
  years.set(year, built);
  return built;
}
