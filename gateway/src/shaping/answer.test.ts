import { buildSchema, parseOperation } from '@apollo/federation-internals';
import { computeResponse } from '@apollo/gateway/dist/resultShaping';
import { AnswerShape } from './answer';

const schema = buildSchema(`
  enum Kind { ORDINARY MONITORED }
  scalar Json
  interface Node { id: ID! }
  type Household implements Node { id: ID! kind: Kind size: Int share: Float open: Boolean facts: Json members: [Person!] head: Person! }
  type Person implements Node { id: ID! name: String! }
  union Found = Household | Person
  type Query { household: Household node: Node found: [Found] grid: [[Int!]] }
`);

const query = `query Q($yes: Boolean! = true) {
  household { id kind size share open facts members { name ... on Node { id } } head @include(if: $yes) { id } }
  node { __typename id ... on Person { name } }
  found { ... on Household { size } ... on Node { id } }
  grid
}`;

const good = {
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

const introspect = () => undefined;

function bothWays(gathered: Record<string, unknown>, variables: Record<string, unknown> = {}) {
  const operation = parseOperation(schema, query);
  const shape = new AnswerShape(operation, operation.collectDefaultedVariableValues());
  const attempt = (work: () => unknown) => {
    try {
      return JSON.stringify(work());
    } catch (error) {
      return `throws ${(error as Error).message}`;
    }
  };
  const input = () => structuredClone(gathered);
  const ours = attempt(() => shape.of(input(), variables, introspect));
  const theirs = attempt(() => {
    const { data, errors } = computeResponse({
      operation,
      variables,
      input: input(),
      introspectionHandling: introspect,
    });
    return { data, problems: errors };
  });
  return { ours, theirs };
}

test('data that follows the schema is shaped as Apollo shapes it, with and without what @include leaves out', () => {
  for (const variables of [{}, { yes: false }, { yes: true }]) {
    const { ours, theirs } = bothWays(good, variables);
    expect(ours).toBe(theirs);
    expect(ours).toContain('"problems":[]');
  }
});

const { household } = good;

test.each<[string, Record<string, unknown>]>([
  ['an enum value that is none', { household: { ...household, kind: 'OTHER' } }],
  ['a text for a number', { household: { ...household, size: '3' } }],
  ['a fraction for a whole number', { household: { ...household, size: 1.5 } }],
  ['a number for a boolean', { household: { ...household, open: 1 } }],
  ['a null where none may be', { household: { ...household, head: null } }],
  [
    'a null deep in a list where none may be',
    { household: { ...household, members: [{ id: 'p1', name: null }] } },
  ],
  ['a field that is missing', { household: { ...household, id: undefined } }],
  ['an object for a list', { household: { ...household, members: { id: 'p1' } } }],
  ['a text for an object', { household: 'h1' }],
  ['a type that there is not', { node: { __typename: 'Ghost', id: 'g' } }],
  ['an interface as the type of an object', { node: { __typename: 'Node', id: 'g' } }],
  ['a scalar as the type of an object', { node: { __typename: 'Json', id: 'g' } }],
  ['no type where one is needed', { node: { id: 'g' } }],
  ['nothing at all', { household: undefined, node: undefined, found: undefined, grid: undefined }],
  ['a null in a list of lists', { grid: [[1, null], [2]] }],
])('%s comes out as from Apollo, its problems included', (_title, broken) => {
  const { ours, theirs } = bothWays({ ...good, ...broken });
  expect(ours).toBe(theirs);
});
