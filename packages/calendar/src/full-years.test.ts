import { fullYears } from './full-years';
import { plainDate } from './plain-date';

const age = (birth: string, on: string) => fullYears(plainDate(birth), plainDate(on));

test('BL-2022-4.3b: the birthday itself counts', () => {
  expect(age('1962-05-10', '2022-05-09')).toBe(59);
  expect(age('1962-05-10', '2022-05-10')).toBe(60);
  expect(age('1962-05-10', '2022-05-11')).toBe(60);
});

test('born on 29 February: 1 March in a common year, the day itself in a leap year', () => {
  expect(age('2008-02-29', '2025-02-28')).toBe(16);
  expect(age('2008-02-29', '2025-03-01')).toBe(17);
  expect(age('2008-02-29', '2024-02-28')).toBe(15);
  expect(age('2008-02-29', '2024-02-29')).toBe(16);
  expect(age('1900-12-31', '2000-12-30')).toBe(99);
});

test('over the end of a year, on the day of birth, and before it', () => {
  expect(age('2007-12-31', '2025-12-30')).toBe(17);
  expect(age('2007-12-31', '2025-12-31')).toBe(18);
  expect(age('2007-01-01', '2024-12-31')).toBe(17);
  expect(age('2025-06-10', '2025-06-10')).toBe(0);
  expect(age('2025-06-10', '2025-06-09')).toBe(-1);
});
