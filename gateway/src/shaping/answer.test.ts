import { buildSchema, GraphQLError, type GraphQLObjectType, getOperationAST, parse } from 'graphql';
import { AnswerShape } from './answer';

const schema = buildSchema(`
  enum Kind { ORDINARY MONITORED }
  enum Rank { HIGH }
  scalar Json
  interface Node { id: ID! size: Int }
  type Household implements Node { id: ID! kind: Kind size: Int share: Float open: Boolean facts: Json members: [Person!] head: Person! }
  type Person implements Node { id: ID! name: String! size: Int! }
  union Found = Household | Person
  type Query { household: Household node: Node found: [Found] grid: [[Int!]] rank: Rank certain: Rank! }
`);

const document = parse(`{
  household { id kind size share open facts members { name ... on Node { id } } head { id } }
  node { id ... on Person { name } }
  found { ... on Household { size } ... on Node { id } }
  grid
}`);

const { household, ...others } = {
  household: {
    id: 'h1',
    kind: 'MONITORED',
    size: 3,
    share: 0.5,
    open: true,
    facts: { any: ['thing'] },
    members: [{ id: 'p1', name: '甲', more: 'than asked' }],
    head: { id: 'p1' },
  },
  node: { __typename: 'Person', id: 'p1', name: '甲' },
  found: [{ __typename: 'Household', id: 'h1', size: null }, null, { __typename: 'Person', id: 'p1' }],
  grid: [[1, 2], null],
  unasked: 1,
};

function shaped(
  root: Record<string, unknown>,
  errors: GraphQLError[] = [],
  asked = document,
  supergraph = schema,
) {
  const operation = getOperationAST(asked);
  if (!operation) throw new Error('no operation');
  const { selectionSet } = operation;
  const shape = new AnswerShape({
    schema,
    supergraph,
    rootType: schema.getQueryType() as GraphQLObjectType,
    selectionSet,
    fragments: new Map(),
    answerNames: new Map(),
  });
  const { data, problems } = shape.of({ root, errors, unanswered: new WeakSet() }, 'en');
  return {
    data,
    problems: problems.map(({ path, extensions }) => `${path?.join('.')} ${extensions.reason}`),
  };
}

const right = {
  household: {
    id: 'h1',
    kind: 'MONITORED',
    size: 3,
    share: 0.5,
    open: true,
    facts: { any: ['thing'] },
    members: [{ name: '甲', id: 'p1' }],
    head: { id: 'p1' },
  },
  node: { id: 'p1', name: '甲' },
  found: [{ size: null, id: 'h1' }, null, { id: 'p1' }],
  grid: [[1, 2], null],
};

test('data that follows the schema is answered as asked', () => {
  expect(JSON.stringify(shaped({ household, ...others }))).toBe(
    JSON.stringify({ data: right, problems: [] }),
  );
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
  ['an enum value that is none', { kind: 'OTHER' }, { kind: null }, ['household.kind INVALID_VALUE']],
  ['a text for a number', { size: '3' }, { size: null }, ['household.size INVALID_VALUE']],
  ['a fraction for a whole number', { size: 1.5 }, { size: null }, ['household.size INVALID_VALUE']],
  ['a number beyond 32 bits', { size: 2 ** 31 }, { size: null }, ['household.size INVALID_VALUE']],
  [
    'an infinite number',
    { share: Number.POSITIVE_INFINITY },
    { share: null },
    ['household.share INVALID_VALUE'],
  ],
  ['a number for a boolean', { open: 1 }, { open: null }, ['household.open INVALID_VALUE']],
  ['an object for a list', { members: { id: 'p1' } }, { members: null }, ['household.members NO_LIST']],
  ['a text for a list', { members: 'none' }, { members: null }, ['household.members NO_LIST']],
  [
    'a null deep in a list where none may be',
    { members: [{ id: 'p1', name: null }] },
    { members: null },
    ['household.members.0.name NULL'],
  ],
  ['a field that is missing', { kind: undefined }, { kind: null }, ['household.kind MISSING']],
  ['a number for an id', { id: 7 }, { id: '7' }, []],
])('%s costs its own field and gets one error', (_title, broken, expected, problems) => {
  const answer = shaped({ household: { ...household, ...broken }, ...others });
  expect(answer.problems).toEqual(problems);
  expect(answer.data).toEqual({ ...right, household: { ...right.household, ...expected } });
});

test.each<[string, unknown, string]>([
  ['a text for an object', { household: 'h1' }, 'household NO_OBJECT'],
  ['a null where none may be', { household: { ...household, head: null } }, 'household.head NULL'],
  ['a type that there is not', { node: { __typename: 'Ghost', id: 'g' } }, 'node UNKNOWN_TYPE'],
  ['an interface as the type of an object', { node: { __typename: 'Node', id: 'g' } }, 'node UNKNOWN_TYPE'],
  ['a number as the type of an object', { node: { __typename: 5, id: 'g' } }, 'node UNKNOWN_TYPE'],
  ['no type where one is needed', { node: { id: 'g' } }, 'node UNKNOWN_TYPE'],
])('%s makes the object null, and the rest stands', (_title, broken, problem) => {
  const name = problem.split(/[. ]/)[0] as keyof typeof right;
  expect(shaped({ household, ...others, ...(broken as object) })).toEqual({
    data: { ...right, [name]: null },
    problems: [problem],
  });
});

test('an error at a place, below it or above it explains what is missing there', () => {
  const root = { household: { ...household, head: null, members: [{ id: 'p1', name: null }] }, ...others };
  const at = (...path: (string | number)[]) => new GraphQLError('closed', { path });
  expect(shaped(root, [at('household', 'head', 'id')]).problems).toEqual(['household.members.0.name NULL']);
  expect(shaped(root, [at('household')]).problems).toEqual([]);
  expect(shaped(root, [at('node')]).problems).toEqual([
    'household.members.0.name NULL',
    'household.head NULL',
  ]);
});

test('a field that the interface lets be null is null as far as its own type has it', () => {
  const asked = parse('{ node { size } found { ... on Node { size } } }');
  const root = {
    node: { __typename: 'Person', size: null },
    found: [{ __typename: 'Household', size: null }],
  };
  expect(shaped(root, [], asked)).toEqual({
    data: { node: null, found: [{ size: null }] },
    problems: ['node.size NULL'],
  });
});

test('what the schema hides from clients is null without an error, and none may be null that must not', () => {
  const supergraph = buildSchema(`
    enum Rank { HIGH SECRET }
    type Spy { id: ID! }
    type Query { rank: Rank certain: Rank! }`);
  const node = { __typename: 'Spy', id: 's' };
  const hidden = shaped({ node, rank: 'SECRET' }, [], parse('{ node { id } rank }'), supergraph);
  expect(hidden).toEqual({ data: { node: null, rank: null }, problems: [] });
  const certain = shaped({ certain: 'SECRET' }, [], parse('{ certain }'), supergraph);
  expect(certain).toEqual({ data: null, problems: ['certain NULL'] });
});
