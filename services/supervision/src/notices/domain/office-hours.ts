import { addDays, dateInShanghai, type PlainDate, type WorkingCalendar } from '@dixian/calendar';

/** Times of day between which somebody may be disturbed, on working days, Asia/Shanghai. */
export interface OfficeHours {
  readonly opens: string;
  readonly closes: string;
}

/** The first moment at or after `from` that lies within office hours of a working day. */
export function nextOfficeMoment(
  from: Date,
  { opens, closes }: OfficeHours,
  calendar: WorkingCalendar,
): Date {
  let day = dateInShanghai(from);
  if (calendar.isWorkingDay(day) && from < momentOf(day, closes)) {
    return from > momentOf(day, opens) ? from : momentOf(day, opens);
  }
  do day = addDays(day, 1);
  while (!calendar.isWorkingDay(day));
  return momentOf(day, opens);
}

/** A time of day in Asia/Shanghai. */
export function momentOf(day: PlainDate, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}
