import { figuresOf } from './figure-measures';

test('the whole counts what lies in none of the places below, and a nought is reported as well', () => {
  const figures = figuresOf('500235', [
    { code: '500235101', MONITORED: 2, CASES_OPEN: 1 },
    { code: '500235216', MONITORED: 3 },
    { code: '500235', LEADS_LATE: 4 },
    { code: '500235101', LEADS_LATE: 1 },
  ]);
  const value = (code: string, measure: string) =>
    figures.find((figure) => figure.code === code && figure.measure === measure)?.value;
  expect(value('500235', 'MONITORED')).toBe(5);
  expect(value('500235', 'LEADS_LATE')).toBe(5);
  expect(value('500235101', 'LEADS_LATE')).toBe(1);
  expect(value('500235216', 'CASES_OPEN')).toBe(0);
  expect(new Set(figures.map(({ code }) => code))).toEqual(new Set(['500235', '500235101', '500235216']));
});
