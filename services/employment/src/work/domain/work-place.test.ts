import { classOfPlace } from './work-place';

test.each([
  ['410526', '410800', 'OTHER_CITY'],
  ['410526', '410523', 'SAME_CITY'],
  ['410526', '610100', 'OTHER_PROVINCE'],
  ['500235', '500101', 'SAME_CITY'],
  ['410526', '419001', 'OTHER_CITY'],
  ['419001', '410100', 'OTHER_CITY'],
  ['410526', '410526', 'SAME_COUNTY'],
  ['410526', '410000', null],
  ['410526', null, null],
])('AY-2025-3.1.1a: from %s to %s is %s', (home, place, expected) => {
  expect(classOfPlace(home, place)).toBe(expected);
});
