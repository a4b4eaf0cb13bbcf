import { divisionInSight } from './division-in-sight';

test.each([
  ['500235', undefined, '500235'],
  ['500235', '', '500235'],
  ['500235', '500235216', '500235216'],
  ['500235216', '500235', '500235216'],
  ['500235', '500236', undefined],
  ['500235', '410526', undefined],
  ['', '41', '41'],
  ['', undefined, ''],
])('caller of "%s" asking for "%s" sees "%s"', (caller, asked, seen) => {
  expect(divisionInSight(caller, asked)).toBe(seen);
});
