import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, daysBetween, officialCalendar, type PlainDate, plainDate } from '@dixian/calendar';
import fc from 'fast-check';
import {
  dayAfterPublicity,
  dueOn,
  fullMonthsOn,
  latestPublicityOn,
  loadPolicies,
  policiesDirectory,
  resolveDeadline,
} from '../src';
import type { DeadlineRule } from '../src/domain/deadline';

interface Notice {
  readonly holidays: readonly { readonly from: string; readonly to: string }[];
  readonly worked: readonly string[];
}

// The notices of the State Council as transcribed for the calendar's own tests, not the library the calendar reads.
const file = join(__dirname, '..', '..', 'calendar', 'test-data', 'official-calendars.json');
const notices: readonly Notice[] = JSON.parse(readFileSync(file, 'utf8')).years;
const DAY_MS = 86_400_000;

/** Every day of 2018 to 2026, and whether the notices have it worked; by JavaScript's UTC days. */
const days: readonly PlainDate[] = daysFrom('2018-01-01', '2026-12-31');
const off = new Set(
  notices.flatMap(({ holidays }) => holidays.flatMap(({ from, to }) => daysFrom(from, to))),
);
const worked = new Set(notices.flatMap((notice) => notice.worked));
const isWorked = (day: PlainDate) => {
  const weekday = new Date(day).getUTCDay();
  return worked.has(day) || (weekday > 0 && weekday < 6 && !off.has(day));
};

function daysFrom(from: string, to: string): PlainDate[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return Array.from({ length: count }, (_, index) =>
    plainDate(new Date(Date.parse(from) + index * DAY_MS).toISOString().slice(0, 10)),
  );
}

const calendar = officialCalendar();
let verification: DeadlineRule;
let identification: DeadlineRule;
let publicity: DeadlineRule;
beforeAll(async () => {
  const set = await loadPolicies([policiesDirectory]);
  const rule = (kind: 'VERIFICATION' | 'IDENTIFICATION' | 'PUBLICITY') => {
    const found = resolveDeadline(set, { kind, division: '500235216', on: plainDate('2025-06-01') });
    if (!found) throw new Error(`${kind} is set`);
    return found;
  };
  [verification, identification, publicity] = [
    rule('VERIFICATION'),
    rule('IDENTIFICATION'),
    rule('PUBLICITY'),
  ];
});

describe('time limits against the official calendars of 2018 to 2026', () => {
  it('PA-2025-1.2a: from every day, the fifth worked day after it', () => {
    const workedDays = days.filter(isWorked);
    let next = 0;
    for (const [index, day] of days.entries()) {
      while ((workedDays[next] ?? '9999') <= day) next += 1;
      const fifth = workedDays[next + 4];
      if (fifth === undefined) {
        expect(index).toBeGreaterThan(days.length - 10);
        expect(dueOn(verification, day, calendar)).toMatchObject({
          provisional: true,
          notice: 'CALENDAR_NOT_LOADED',
        });
      } else if (fifth !== dueOn(verification, day, calendar).on) {
        throw new Error(`${day}: expected ${fifth}, found ${dueOn(verification, day, calendar).on}`);
      }
    }
  });

  it('PA-2025-1.2a: any number of working days from any day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: days.length - 80 }),
        fc.integer({ min: 1, max: 40 }),
        (start, duration) => {
          const from = days[start] as PlainDate;
          const due = dueOn(
            { ...verification, unit: 'working-days', duration } as DeadlineRule,
            from,
            calendar,
          );
          const walked = days.slice(start + 1, start + 1 + daysBetween(from, due.on));
          expect(walked.filter(isWorked)).toHaveLength(duration);
          expect(isWorked(due.on)).toBe(true);
          expect(due.provisional).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('PA-2025-2.3c: fifteen calendar days do not move for a holiday, from every day', () => {
    for (const [index, day] of days.entries()) {
      if (index + 15 < days.length) expect(dueOn(identification, day, calendar).on).toBe(days[index + 15]);
    }
  });

  it('PA-2025-2.3d: five full days lie between the posting and the next step, from every day', () => {
    for (const [index, day] of days.entries()) {
      if (index + 6 >= days.length) continue;
      expect(dayAfterPublicity(publicity, day)).toBe(days[index + 6]);
      expect(latestPublicityOn(days[index + 6] as PlainDate, publicity)).toBe(day);
    }
  });

  it('PA-2025-4.2b: six months are never full before the same day of the month, or the end of a shorter month', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.integer({ min: 1, max: 24 }), (since, months) => {
        const on = fullMonthsOn(since, months);
        const [year, month, day] = since.split('-').map(Number) as [number, number, number];
        const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
        expect(on).toBe(
          new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10),
        );
        expect(addDays(on, -1) < on).toBe(true);
      }),
    );
  });
});
