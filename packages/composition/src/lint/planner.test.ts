import { buildSchema, parse } from 'graphql';
import { planner } from './planner';

function findingsOf(sdl: string, api = 'type Query { a: Int }'): string[] {
  const document = parse(sdl);
  return planner([{ name: 'a', authored: document, document }], buildSchema(api)).map(({ at }) => at);
}

test('an interface as an object is refused, with the way out', () => {
  const document = parse('type Pet @interfaceObject @key(fields: "id") { id: ID! }');
  const [finding] = planner(
    [{ name: 'a', authored: document, document }],
    buildSchema('type Query { a: Int }'),
  );
  expect(finding).toMatchObject({ rule: 'planner', at: 'Pet' });
  expect(finding?.message).toMatch(/@interfaceObject.*let each type/);
});

test.each([
  ['price(currency: EUR)', ['Product.shipping']],
  ['maker { ... on Firm { name(short: true) } }', ['Product.shipping']],
  ['price maker { name }', []],
])('arguments inside @requires: %s', (fields, findings) => {
  const sdl = `extend type Product @key(fields: "id") { id: ID! shipping: Int @requires(fields: "${fields}") }`;
  expect(findingsOf(sdl)).toEqual(findings);
});

test.each([
  [
    'other fields of the same object',
    '@key(fields: "id place { two three }") @key(fields: "place { three }")',
    ['A.place'],
  ],
  ['the same fields of it', '@key(fields: "place { one two }") @key(fields: "id place { two one }")', []],
  ['plain fields', '@key(fields: "id") @key(fields: "id code")', []],
])('composite keys by %s', (_title, keys, findings) => {
  expect(findingsOf(`type A ${keys} { id: ID! }`)).toEqual(findings);
});

test('a field that a type has with another nullability than its interface is refused', () => {
  const api = (own: string) => `
    interface Pet { age: Int friends: [Pet!] }
    type Dog implements Pet { age: ${own} friends: [Dog!] }
    type Query { pet: Pet }`;
  expect(findingsOf('type Query { a: Int }', api('Int!'))).toEqual(['Dog.age']);
  expect(findingsOf('type Query { a: Int }', api('Int'))).toEqual([]);
});

test('a union that departments know by different members is refused', () => {
  const of = (name: string, sdl: string) => ({ name, authored: parse(sdl), document: parse(sdl) });
  const api = buildSchema('type Query { a: Int }');
  const findings = planner(
    [of('a', 'union Act = A | B'), of('b', 'union Act = B | A'), of('c', 'union Act = A')],
    api,
  );
  expect(findings.map(({ at }) => at)).toEqual(['Act']);
  expect(findings[0]?.message).toContain('in a than in c');
});
