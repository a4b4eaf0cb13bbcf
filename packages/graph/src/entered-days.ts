import { type PlainDate, plainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from './user-errors';

/** Between which days a kind of day may lie; what has happened ends today. */
export interface DayBounds {
  readonly from: PlainDate;
  readonly to: PlainDate | 'today';
}

/** Days on which people now living were born. */
export const BIRTH_DAYS: DayBounds = { from: plainDate('1850-01-01'), to: 'today' };

/** Days of what happened in this field, which has existed since 2013 (精准扶贫). */
export const FACT_DAYS: DayBounds = { from: plainDate('2013-01-01'), to: 'today' };

/** Days that somebody intends or promises. */
export const PLANNED_DAYS: DayBounds = { from: plainDate('2013-01-01'), to: plainDate('2100-12-31') };

/** A day that somebody entered, with what holds for days of its kind; null and undefined stand for no day. */
export interface EnteredDay {
  readonly day: PlainDate | null | undefined;
  readonly bounds: DayBounds;
}

/** What is wrong with the first day that lies outside its bounds, by field; undefined where all fit. */
export function refuseDays(
  days: Readonly<Record<string, EnteredDay>>,
  today: PlainDate,
): UserErrorValue | undefined {
  for (const [field, { day, bounds }] of Object.entries(days)) {
    const wrong = day ? refuseDay(field, day, bounds, today) : undefined;
    if (wrong) return wrong;
  }
  return undefined;
}

/** What is wrong with a day in `field`; undefined where it fits. */
export function refuseDay(
  field: string,
  day: PlainDate,
  { from, to }: DayBounds,
  today: PlainDate,
): UserErrorValue | undefined {
  if (day < from) {
    return invalidInput(field, 'DATE_TOO_EARLY', {
      zh: `日期太早，请核对；不能早于 ${from}。`,
      en: `This day is too early. Please check it; it cannot be before ${from}.`,
    });
  }
  if (to === 'today') {
    if (day <= today) return undefined;
    return invalidInput(field, 'DATE_IN_FUTURE', {
      zh: `日期还没有到，请填写今天（${today}）或更早的日期。`,
      en: `This day has not come yet. Please give today (${today}) or an earlier day.`,
    });
  }
  if (day <= to) return undefined;
  return invalidInput(field, 'DATE_TOO_LATE', {
    zh: `日期太晚，请核对；不能晚于 ${to}。`,
    en: `This day is too late. Please check it; it cannot be after ${to}.`,
  });
}
