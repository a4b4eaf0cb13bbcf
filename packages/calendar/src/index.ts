export { type Clock, fixedClock, systemClock } from './clock';
export {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  isCalendarYear,
  monthOf,
  yearOf,
} from './date-arithmetic';
export {
  BIRTH_DAYS,
  type DayBounds,
  type DayProblem,
  dayProblem,
  FACT_DAYS,
  PLANNED_DAYS,
} from './day-bounds';
export { fullYears } from './full-years';
export { judgedDay } from './judged-day';
export { InvalidDate, type PlainDate, parsePlainDate, plainDate, plainDateFrom } from './plain-date';
export { dateInShanghai } from './shanghai';
export { officialCalendar, type WorkingCalendar } from './working-calendar';
export { addWorkingDays } from './working-days';
