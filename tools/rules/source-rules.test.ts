import { problemsOf } from './source-rules.mjs';

const file = 'services/health/src/use-cases/record.ts';

// Put together here, so that this file does not break the rule it tests.
const REAL_LOOKING = `4105${'26199407072880'}`;

test('a plain file has no problem', () => {
  expect(problemsOf(file, 'export const record = 1;\n')).toEqual([]);
});

test.each([
  ['packages/x/src/utils/date.ts', ''],
  ['packages/x/src/date-helpers.ts', ''],
  ['packages/x/src/common.ts', ''],
  [file, 'x\n'.repeat(301)],
  ['packages/x/src/a/b/c/d/e/deep.ts', ''],
  ['services/health/src/domain/index.ts', ''],
  ['packages/x/src/inner/index.ts', ''],
  [file, 'const url = process.env.DATABASE_URL;'],
  ['services/health/src/domain/due.ts', 'const now = new Date();'],
  ['services/health/src/domain/due.ts', 'const now = Date.now();'],
  ['services/households/src/leads/domain/due.ts', 'const now = Date.now();'],
  [file, '// TODO later'],
  [file, '// @ts-ignore'],
  ['docs/guide.md', 'see /home/someone/dixian'],
  ['demo/x.csv', `张三,${REAL_LOOKING},1`],
  ['demo/x.csv', `"${REAL_LOOKING.slice(0, 17)}x"`],
])('%s with such content is found', (name, text) => {
  expect(problemsOf(name, text)).toHaveLength(1);
});

test.each([
  ['services/health/src/environment.ts', 'export const url = process.env.DATABASE_URL;'],
  ['services/health/src/domain/due.test.ts', 'const now = new Date();'],
  ['services/health/src/domain/due.ts', 'const day = new Date(text);'],
  ['packages/x/src/a/b/c/d/deep.ts', ''],
  ['packages/x/src/index.ts', ''],
  ['services/households/src/domain/responsible-helper.ts', ''],
  ['services/health/src/graphql/generated.ts', 'x\n'.repeat(900)],
  ['demo/x.csv', '张三,990034194707288978,1'],
  ['demo/x.csv', `an amount 1${REAL_LOOKING}000 and 0.${REAL_LOOKING}`],
  ['demo/x.csv', '410526199413072880 has no thirteenth month'],
])('%s with such content is fine', (name, text) => {
  expect(problemsOf(name, text)).toEqual([]);
});

test('the line is named, the number is not repeated', () => {
  const [problem] = problemsOf('demo/x.csv', `first\n${REAL_LOOKING}`);
  expect(problem).toMatch(/^demo\/x\.csv:2: /);
  expect(problem).not.toContain('4105');
});
