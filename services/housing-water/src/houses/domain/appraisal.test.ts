import { findingOf, isSafe } from './appraisal';

test.each([
  ['A', true],
  ['B', true],
  ['C', false],
  ['D', false],
] as const)('a house of grade %s: safe %s (JY-2025-1.2h)', (grade, safe) => {
  expect(isSafe(grade)).toBe(safe);
});

test('the finding names the grade, and whether there is another dwelling', () => {
  expect(findingOf({ grade: 'C', soleDwelling: true })).toBe('C级唯一住房');
  expect(findingOf({ grade: 'D', soleDwelling: false })).toBe('D级住房');
});
