import { addDays, officialCalendar, plainDate } from '@dixian/calendar';
import type { CountedDeadline } from './deadline';
import { dayAfterPublicity, latestPublicityOn } from './publicity';

const fiveDays: CountedDeadline = {
  id: 'publicity-posted',
  document: 'pu-an-2025',
  kind: 'PUBLICITY',
  trigger: 'publicity-posted',
  unit: 'calendar-days',
  duration: 5,
  clause: 'PA-2025-2.3d',
  from: plainDate('2025-03-14'),
  to: null,
  atLeast: true,
  hard: true,
  reasonWhenLate: false,
};

describe('publicity', () => {
  it('PA-2025-2.3d: posted on 9 June, the next step may follow from 15 June', () => {
    expect(dayAfterPublicity(fiveDays, plainDate('2025-06-09'))).toBe('2025-06-15');
  });

  it('PA-2025-2.3d: posted on 9 October at the latest when identification is due on the 15th', () => {
    expect(latestPublicityOn(plainDate('2025-10-15'), fiveDays)).toBe('2025-10-09');
  });

  it('PA-2025-2.3d: the latest posting is the last one in time, over a month and a year', () => {
    for (const due of ['2025-03-03', '2026-01-02', '2024-03-05'].map(plainDate)) {
      const posted = latestPublicityOn(due, fiveDays);
      expect(dayAfterPublicity(fiveDays, posted) <= due).toBe(true);
      expect(dayAfterPublicity(fiveDays, addDays(posted, 1)) > due).toBe(true);
    }
  });

  it('counts working days by the calendar given and refuses without one', () => {
    const working: CountedDeadline = { ...fiveDays, unit: 'working-days' };
    const calendar = officialCalendar();
    // Posted 30 September: 9, 10, 11, 13, 14 October.
    expect(dayAfterPublicity(working, plainDate('2025-09-30'), calendar)).toBe('2025-10-15');
    expect(latestPublicityOn(plainDate('2025-10-15'), working, calendar)).toBe('2025-10-08');
    expect(() => dayAfterPublicity(working, plainDate('2025-09-30'))).toThrow('needs a calendar');
  });
});
