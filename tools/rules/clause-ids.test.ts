import { clauseIdProblems } from './clause-ids.mjs';

// Put together here, so that no search for clauses finds a test.
const CLAUSE = ['AY', '2025', '1.1a'].join('-');
const asking = (file: string) => ({ file, text: `one\nconst id = '${CLAUSE}';\n// by ${CLAUSE}\n` });

test('a clause in source is found with its line, in a comment too', () => {
  expect(clauseIdProblems([asking('packages/x/src/decide.ts')], {})).toEqual([
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
  expect(clauseIdProblems([asking(file)], {})).toHaveLength(2);
});

test.each([
  'schemas/subgraphs/x.graphql',
  'packages/x/src/decide.test.ts',
  'packages/x/test/decide.ts',
  'services/x/src/graphql/generated.ts',
])('%s may name clauses', (file) => {
  expect(clauseIdProblems([asking(file)], {})).toEqual([]);
});

test('what a workspace still has may only get fewer', () => {
  const files = [asking('services/x/src/a.ts')];
  expect(clauseIdProblems(files, { 'services/x': 2 })).toEqual([]);
  expect(clauseIdProblems(files, { 'services/x': 1 })).toHaveLength(1);
  expect(clauseIdProblems(files, { 'services/x': 3 })).toEqual([
    'tools/rules/clause-ids.json: services/x has 2 left, write that down',
  ]);
  expect(clauseIdProblems([], { 'services/x': 2 })).toHaveLength(1);
});
