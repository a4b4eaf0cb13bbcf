import { addDays, type PlainDate } from '@dixian/calendar';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { dutyWords } from '../../notices/domain/duty-words';

/** Duties of a kind that are due on a day, counted. */
export interface DueOnDay {
  readonly dueOn: PlainDate;
  readonly kind: string;
  readonly count: number;
}

/** The calendar of a unit: an all-day entry for each day on which something is due, and one today for what is overdue; counts and links only. */
export function unitCalendar(
  due: readonly DueOnDay[],
  { id, today, now, link }: { id: string; today: PlainDate; now: Date; link: string },
): string {
  const calendar = ical({
    name: '时限事项',
    prodId: { company: 'dixian', product: 'supervision', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  });
  const late = due.filter(({ dueOn }) => dueOn < today);
  const days = [...new Set(due.map(({ dueOn }) => dueOn))].filter((day) => day >= today);
  const entries = [
    ...(late.length > 0 ? [{ day: today, key: 'overdue', word: '已逾期', items: late }] : []),
    ...days.map((day) => ({ day, key: day, word: '到期', items: due.filter(({ dueOn }) => dueOn === day) })),
  ];
  for (const { day, key, word, items } of entries) {
    calendar.createEvent({
      id: `${id}-${key}@dixian`,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      stamp: now,
      summary: `${word}${total(items)}项`,
      description: byKind(items),
      url: link,
    });
  }
  return calendar.toString();
}

// An all-day entry is written by the days of UTC.
function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function total(items: readonly DueOnDay[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}

function byKind(items: readonly DueOnDay[]): string {
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort();
  return kinds
    .map((kind) => `${dutyWords(kind, 'zh')} ${total(items.filter((item) => item.kind === kind))}项`)
    .join('\n');
}
