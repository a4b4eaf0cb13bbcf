import { clauseIdProblems } from './clause-ids.mjs';

// Put together here, so that no search for clauses finds a test.
const CLAUSE = ['AY', '2025', '1.1a'].join('-');
const problemsIn = (file: string) =>
  clauseIdProblems(file, `one\nconst id = '${CLAUSE}';\n// by ${CLAUSE}\n`);

test('a clause in source is found with its line, in a comment too', () => {
  expect(problemsIn('packages/x/src/decide.ts')).toEqual([
    'packages/x/src/decide.ts:2: source names rules, not clauses',
    'packages/x/src/decide.ts:3: source names rules, not clauses',
  ]);
});

test.each([
  'services/x/src/schema.graphql',
  'services/x/src/leads/schema.graphql',
  'packages/graph/shared.graphql',
  'schemas/events/lead-received.json',
])('%s names rules as well', (file) => {
  expect(problemsIn(file)).toHaveLength(2);
});

test.each([
  'schemas/subgraphs/x.graphql',
  'packages/x/src/decide.test.ts',
  'packages/x/test/decide.ts',
  'services/x/src/graphql/generated.ts',
])('%s may name clauses', (file) => {
  expect(problemsIn(file)).toEqual([]);
});
