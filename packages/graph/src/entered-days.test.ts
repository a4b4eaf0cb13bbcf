import { BIRTH_DAYS, type DayBounds, FACT_DAYS, PLANNED_DAYS, plainDate } from '@dixian/calendar';
import { refuseDays } from './entered-days';

const today = plainDate('2025-12-01');
const codeOf = (day: string, bounds: DayBounds) =>
  refuseDays({ on: { day: plainDate(day), bounds } }, today)?.code;

test.each([
  ['a fact', FACT_DAYS, '2012-12-31', '2013-01-01', '2025-12-01', '2025-12-02', 'DATE_IN_FUTURE'],
  ['a birth', BIRTH_DAYS, '1849-12-31', '1850-01-01', '2025-12-01', '2025-12-02', 'DATE_IN_FUTURE'],
  ['a plan', PLANNED_DAYS, '2012-12-31', '2013-01-01', '2100-12-31', '2101-01-01', 'DATE_TOO_LATE'],
] as const)('a day of %s lies within its bounds', (_, bounds, early, first, last, late, code) => {
  expect([early, first, last, late].map((day) => codeOf(day, bounds))).toEqual([
    'DATE_TOO_EARLY',
    undefined,
    undefined,
    code,
  ]);
});

test('the error names the field and the bound in both languages; a day that is not given is none', () => {
  const none = { none: { day: null, bounds: FACT_DAYS } };
  expect(refuseDays(none, today)).toBeUndefined();
  expect(
    refuseDays({ ...none, on: { day: plainDate('0001-01-01'), bounds: FACT_DAYS } }, today),
  ).toMatchObject({
    __typename: 'InvalidInput',
    field: 'on',
    message: { zh: expect.stringContaining('2013-01-01'), en: expect.stringContaining('2013-01-01') },
  });
});
