import { failureLines } from './failure-lines.mjs';

const failure = (where: string, name: string, message = 'Expected 1\n\nReceived 2') => ({
  where,
  name,
  message,
});
const many = (count: number, where: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => failure(where(n), `test ${n}`, `wrong ${'x'.repeat(400)}`));

test('a failed test is one line: its file, its name and the first line of its error without colours', () => {
  expect(failureLines([failure('a.test.ts', 'adds', '\u001b[31mExpected 1\u001b[39m\n  at x')])).toEqual([
    '✗ a.test.ts › adds: Expected 1',
  ]);
});

test('what was expected, what came and where is told with it', () => {
  const message =
    'Error: expect(received).toEqual(expected)\n\n- Expected  - 1\n+ Received  + 1\n\n  {\n-   "a": 1,\n+   "a": 2,\n  }\n    at Object.toEqual (test/a.test.ts:3:9)\n    at run (jest.js:1:1)';
  expect(failureLines([failure('a.test.ts', 'adds', message)])).toEqual([
    '✗ a.test.ts › adds: Error: expect(received).toEqual(expected) | - "a": 1, | + "a": 2, | at Object.toEqual (test/a.test.ts:3:9)',
  ]);
});

test('an error is cut, and of one file five tests are told and how many more there are', () => {
  const lines = failureLines(many(8, () => 'a.test.ts'));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toHaveLength('✗ a.test.ts › test 0: '.length + 200);
  expect(lines.at(-1)).toBe('  and 3 more');
});

test('of a command the line that speaks of an error is told, not the first of its log', () => {
  const log = 'building\nsrc/x.ts(1,1): error TS2322: no\ndone';
  expect(failureLines([failure('a#build', 'ended with exit code 2', log)])).toEqual([
    '✗ a#build › ended with exit code 2: src/x.ts(1,1): error TS2322: no',
  ]);
});

test.each([10, 60, 200, 2_000])('what failed in %i files fits into the end of a log', (count) => {
  const lines = failureLines(many(count * 3, (n) => `services/households/test/${n % count}.test.ts`));
  expect(lines.join('\n').length).toBeLessThan(8_100);
  expect(lines.length).toBeGreaterThan(9);
});
