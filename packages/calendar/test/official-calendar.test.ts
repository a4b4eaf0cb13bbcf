import { addDays, officialCalendar, plainDate } from '../src/index';
import { daysFrom, isWorkedByNotice, officialYears } from './official-arrangements';

describe('officialCalendar', () => {
  test.each(officialYears)(
    '$year agrees with the notice day by day and has $workingDays working days',
    (official) => {
      const calendar = officialCalendar();
      const days = [...daysFrom(`${official.year}-01-01`, `${official.year}-12-31`)];
      const worked = days.filter((day) => calendar.isWorkingDay(plainDate(day)));
      expect(worked).toEqual(days.filter(isWorkedByNotice));
      expect(worked).toHaveLength(official.workingDays);
    },
  );

  test('covers 2018 to 2026 unless told otherwise', () => {
    expect([...officialCalendar().coveredYears]).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect([...officialCalendar({ years: [2025, 2024] }).coveredYears]).toEqual([2024, 2025]);
  });

  test('counts Monday to Friday in a year that is not covered, even where the data knows better', () => {
    const calendar = officialCalendar({ years: [2025] });
    expect(calendar.isWorkingDay(plainDate('2025-10-01'))).toBe(false);
    expect(calendar.isWorkingDay(plainDate('2026-10-01'))).toBe(true);
    expect(calendar.isWorkingDay(plainDate('2026-01-04'))).toBe(false);
    for (const day of daysFrom('2027-01-01', '2027-12-31')) {
      const weekday = new Date(day).getUTCDay();
      expect(officialCalendar().isWorkingDay(plainDate(day))).toBe(weekday >= 1 && weekday <= 5);
    }
  });

  test('knows the days a notice sets in the year before its own', () => {
    const calendar = officialCalendar();
    expect(calendar.isWorkingDay(plainDate('2018-12-29'))).toBe(true);
    expect(calendar.isWorkingDay(plainDate('2018-12-31'))).toBe(false);
    expect(calendar.isWorkingDay(addDays(plainDate('2022-12-31'), 2))).toBe(false);
  });

  test('refuses a year whose notice was never checked', () => {
    expect(() => officialCalendar({ years: [2026, 2027] })).toThrow('2027');
  });

  test('gives the same object for the same years, so that what is worked out once is kept', () => {
    expect(officialCalendar({ years: [2026, 2025] })).toBe(officialCalendar({ years: [2025, 2026, 2026] }));
  });
});
