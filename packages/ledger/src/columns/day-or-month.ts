import { type PlainDate, plainDate } from '@dixian/calendar';
import { compact } from '../cleaning';
import { type Column, columnOf } from './column';
import { date } from './date';
import { month } from './month';

/** A day, or a month of which no day is known; `day` is then its first. */
export interface DayOrMonth {
  readonly day: PlainDate;
  readonly monthOnly: boolean;
}

const OF_MONTH = /^\d{4}(?:-|\/|\.|年)?\d{1,2}月?份?$/;
const days = date();
const months = month();

/** A day as `date` reads it, or a month as `month` does: a list that knows the month alone is told from one that knows the day. */
export function dayOrMonth(): Column<DayOrMonth> {
  return columnOf((cell, kind, report) => {
    const text = compact(cell).replace(/份$/, '');
    // A number cell of 2025.1 is January, or October whose zero was lost.
    if (kind === 'number' && /^\d{4}\.\d$/.test(text)) return report.reject('NOT_A_DATE');
    if (!OF_MONTH.test(text)) {
      const day = days.parse(cell, kind, report);
      return day && { day, monthOnly: false };
    }
    const value = months.parse(text, kind, report);
    return value === undefined ? undefined : { day: plainDate(`${value}-01`), monthOnly: true };
  });
}
