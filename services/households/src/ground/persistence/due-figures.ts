import type { PlainDate } from '@dixian/calendar';
import type { Conditions } from '@dixian/service';
import { endOfWeek } from '../domain/week';

/** Conditions of what is due this week, from a day to its Sunday, and of what was late on that day. */
export function dueFigures(add: Conditions, dueDay: string, asOf: PlainDate) {
  const day = `${add.parameter(asOf)}::date`;
  const sunday = `${add.parameter(endOfWeek(asOf))}::date`;
  return { dueThisWeek: `${dueDay} BETWEEN ${day} AND ${sunday}`, late: `${dueDay} < ${day}` };
}
