import type { PlainDate } from '@dixian/calendar';
import type { Conditions } from '@dixian/service';
import { endOfWeek } from '../domain/week';
import { isLateOn, standsOn } from './excused';

/**
 * Conditions of what is due this week, from a day to its Sunday, and of what was late on that day: none of a duty that is waived
 * or suspended then.
 */
export function dueFigures(add: Conditions, asOf: PlainDate, row?: string) {
  const day = `${add.parameter(asOf)}::date`;
  const sunday = `${add.parameter(endOfWeek(asOf))}::date`;
  const due = row ? `${row}.due_on` : 'due_on';
  return {
    dueThisWeek: `${due} BETWEEN ${day} AND ${sunday} AND ${standsOn(day, row)}`,
    late: isLateOn(day, row),
  };
}
