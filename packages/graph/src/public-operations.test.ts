import { getOperationAST, parse } from 'graphql';
import { PublicOperations, publicFieldsOf } from './public-operations';

const fields = publicFieldsOf(
  parse(`directive @public on FIELD_DEFINITION
    type Query { status(id: ID): Int @public secret: Int }
    extend type Query { news: Int @public _entities: Int }
    type Mutation { report(text: String): Int @public rename: Int }
    type Household { status: Int @public }`).definitions,
);
const operations = new PublicOperations(fields);

function verdict(text: string): string {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation');
  const first = operations.verdict(document, operation);
  expect(operations.verdict(document, operation)).toBe(first);
  return first;
}

test('fields are public by their directive, of root types alone', () => {
  expect([...fields.query]).toEqual(['status', 'news']);
  expect([...fields.mutation]).toEqual(['report']);
});

test.each([
  '{ status }',
  '{ __typename a: status b: news }',
  'query { ...A } fragment A on Query { ... on Query { status } ...B } fragment B on Query { news }',
  'mutation { report }',
  'mutation { ...M ...M } fragment M on Mutation { report __typename }',
])('%s is public', (text) => expect(verdict(text)).toBe('PUBLIC'));

test.each([
  '{ secret }',
  '{ status: secret }',
  '{ status secret }',
  '{ status _entities }',
  '{ __schema { queryType { name } } status }',
  '{ __typename }',
  'query { ...A } fragment A on Query { status ...B } fragment B on Query { secret ...A }',
  '{ status ... @include(if: false) { secret } }',
  'mutation { status }',
  'mutation { rename }',
  'mutation { report rename }',
  'subscription { status }',
])('%s is not', (text) => expect(verdict(text)).toBe('NOT_PUBLIC'));

test.each([
  'mutation { report(text: "a") again: report(text: "b") }',
  'mutation { report report }',
  'mutation { report ... on Mutation { b: report } }',
  'mutation { report ...M } fragment M on Mutation { b: report }',
])('%s is several acts in one request', (text) => expect(verdict(text)).toBe('SEVERAL_MUTATIONS'));

test('operations of one document are judged one by one', () => {
  const document = parse('query A { status } query B { secret }');
  const of = (name: string) => operations.verdict(document, getOperationAST(document, name) as never);
  expect([of('A'), of('B'), of('A')]).toEqual(['PUBLIC', 'NOT_PUBLIC', 'PUBLIC']);
});
