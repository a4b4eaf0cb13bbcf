import { difference, endOfMonthBefore, figuresOfCount, figuresOfDay, MEASURES } from './figures';
import { listOf } from './list-filters';
import { readReportsSearch } from './search';

const count = {
  __typename: 'MonitoringCount' as const,
  open: 7,
  byCategory: [
    { __typename: 'MonitoringCountOfCategory' as const, category: 'MARGINAL' as const, open: 4 },
    { __typename: 'MonitoringCountOfCategory' as const, category: null, open: 3 },
  ],
  eliminatedInYear: 2,
  keyHouseholds: 1,
  longUnresolved: 0,
  toTriage: null,
  labelled: 0,
};

test('a nought is a figure, and what is not said is none', () => {
  const figures = figuresOfCount(count);
  expect(figures).toMatchObject({ MONITORED: 7, MONITORED_MARGINAL: 4, MONITORED_WITHOUT_CATEGORY: 3 });
  expect(figures.LABELLED).toBe(0);
  expect('TO_TRIAGE' in figures).toBe(false);
  expect(figuresOfDay(undefined)).toEqual({});
});

test('a difference has its sign, and none is worked out from half of it', () => {
  expect([difference(3, 5), difference(5, 3), difference(4, 4)]).toEqual(['+2', '-2', '0']);
  expect(difference(undefined, 4)).toBe('');
});

test('a day is compared with the end of the month before', () => {
  expect(endOfMonthBefore('2025-11-30')).toBe('2025-10-31');
  expect(endOfMonthBefore('2024-03-01')).toBe('2024-02-29');
  expect(endOfMonthBefore('2026-01-15')).toBe('2025-12-31');
});

test('every figure but the remainder without a category has the list that counts it', () => {
  const without = MEASURES.filter((measure) => listOf(measure, '2025-11-30', '500235') === undefined);
  expect(without).toEqual(['MONITORED_WITHOUT_CATEGORY']);
  expect(listOf('ELIMINATED_IN_YEAR', '2025-11-30', undefined)?.filter).toEqual({
    asOf: '2025-11-30',
    eliminatedFrom: '2025-01-01',
    eliminatedTo: '2025-11-30',
  });
});

test('the address keeps days, places and figures only', () => {
  expect(readReportsSearch({ with: '2025-10-31', division: 500235, figure: 'MONITORED', x: 1 })).toEqual({
    with: '2025-10-31',
    division: '500235',
    figure: 'MONITORED',
  });
  expect(readReportsSearch({ with: 'then', figure: 'names' })).toEqual({});
});
