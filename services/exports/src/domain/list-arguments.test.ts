import { plainDate } from '@dixian/calendar';
import { dayOf, ofOneDay, readArguments } from './list-arguments';

const list = { arguments: ['filter', 'orderBy'] };
const today = plainDate('2025-12-05');

test.each([undefined, null, '', '  '])('%j asks for the whole list', (text) => {
  expect(readArguments(list, text)).toEqual({ given: {} });
});

test.each(['[]', '1', '"x"', '{', 'null', '{"filtre": {}}'])('%s is told what is wrong with it', (text) => {
  expect(readArguments(list, text)).toEqual({ zh: expect.any(String), en: expect.any(String) });
});

test.each([
  [['asOf'], {}, { asOf: today }, today],
  [['filter', 'asOf'], { filter: 7 }, { filter: 7 }, undefined],
  [['asOf'], { asOf: '2025-01-01' }, { asOf: '2025-01-01' }, '2025-01-01'],
  [['filter', 'asOf'], {}, { filter: { asOf: today } }, today],
  [['filter', 'asOf'], { filter: { overdue: true } }, { filter: { overdue: true, asOf: today } }, today],
  [undefined, {}, {}, undefined],
])('a list that takes its day at %j is of one day', (day, given, settled, shown) => {
  const of = day === undefined ? {} : { day };
  expect(ofOneDay(of, given, today)).toEqual(settled);
  expect(dayOf(of, settled)).toBe(shown);
});
