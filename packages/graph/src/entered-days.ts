import { type DayBounds, type DayProblem, dayProblem, type PlainDate } from '@dixian/calendar';
import { allInvalid, type InvalidInput, invalidInput, type Message } from './user-errors';

/** A day that somebody entered, with what holds for days of its kind; null and undefined stand for no day. */
export interface EnteredDay {
  readonly day: PlainDate | null | undefined;
  readonly bounds: DayBounds;
}

/** What is wrong with the days that lie outside their bounds, by field; undefined where all fit. */
export function refuseDays(
  days: Readonly<Record<string, EnteredDay>>,
  today: PlainDate,
): InvalidInput | undefined {
  return allInvalid(
    Object.entries(days).flatMap(([field, { day, bounds }]) => {
      const problem = day ? dayProblem(day, bounds, today) : undefined;
      return problem ? [invalidInput(field, problem, dayMessage(problem, bounds, today))] : [];
    }),
  );
}

/** What to do about a day outside its bounds, with the bound. */
export function dayMessage(problem: DayProblem, { from, to }: DayBounds, today: PlainDate): Message {
  switch (problem) {
    case 'DATE_TOO_EARLY':
      return {
        zh: `日期太早，请核对；不能早于 ${from}。`,
        en: `This day is too early. Please check it; it cannot be before ${from}.`,
      };
    case 'DATE_IN_FUTURE':
      return {
        zh: `日期还没有到，请填写今天（${today}）或更早的日期。`,
        en: `This day has not come yet. Please give today (${today}) or an earlier day.`,
      };
    case 'DATE_TOO_LATE':
      return {
        zh: `日期太晚，请核对；不能晚于 ${to}。`,
        en: `This day is too late. Please check it; it cannot be after ${to}.`,
      };
  }
}
