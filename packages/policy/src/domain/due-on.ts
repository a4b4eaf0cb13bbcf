import {
  addDays,
  addMonths,
  addWorkingDays,
  monthOf,
  type PlainDate,
  plainDate,
  type WorkingCalendar,
  yearOf,
} from '@dixian/calendar';
import type { DeadlineRule, MonthEndDeadline, YearlyDeadline } from './deadline';

/** Provisional: a year without an official calendar was counted as Monday to Friday; compute again once it is out. */
export interface DueDate {
  readonly on: PlainDate;
  readonly provisional: boolean;
  readonly notice?: 'CALENDAR_NOT_LOADED';
}

/** The last day of a time limit; the day of the trigger is not counted, and only working days move for holidays. */
export function dueOn(rule: DeadlineRule, triggerOn: PlainDate, calendar: WorkingCalendar): DueDate {
  switch (rule.unit) {
    case 'working-days': {
      const due = addWorkingDays(calendar, triggerOn, rule.duration);
      return due.provisional ? { ...due, notice: 'CALENDAR_NOT_LOADED' } : due;
    }
    case 'calendar-days':
      return certain(addDays(triggerOn, rule.duration));
    case 'months':
      return certain(addMonths(triggerOn, rule.duration));
    case 'years':
      return certain(addMonths(triggerOn, rule.duration * 12));
    case 'fixed-date':
      return certain(rule.date);
    case 'yearly':
      return certain(nextClosing(rule, triggerOn));
    case 'month-end':
      return certain(nextMonthEnd(rule, triggerOn));
  }
}

function certain(on: PlainDate): DueDate {
  return { on, provisional: false };
}

function nextClosing(rule: YearlyDeadline, triggerOn: PlainDate): PlainDate {
  const year = yearOf(triggerOn);
  const closing = dayOf(year, rule.closes);
  return triggerOn <= closing ? closing : dayOf(year + 1, rule.closes);
}

function dayOf(year: number, monthDay: string): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-${monthDay}`);
}

function nextMonthEnd(rule: MonthEndDeadline, triggerOn: PlainDate): PlainDate {
  const firstOfMonth = plainDate(`${triggerOn.slice(0, 7)}-01`);
  const month = monthOf(triggerOn);
  const waits = rule.months.map((due) => (due - month + 12) % 12);
  return addDays(addMonths(firstOfMonth, Math.min(...waits) + 1), -1);
}
