import { print } from 'graphql';
import { putTogether } from './put-together';
import { type Room, room } from './read-rooms';

function rooms(...texts: string[]): Room[] {
  return texts.map((text, index) => {
    const read = room(`services/x/src/room-${index + 1}/schema.graphql`, text);
    if (!('document' in read)) throw new Error(read.message);
    return read;
  });
}

const textOf = (...texts: string[]) => print(putTogether(rooms(...texts)).document);
const findingsOf = (...texts: string[]) =>
  putTogether(rooms(...texts)).findings.map(({ at, message }) => `${at} ${message}`);

test('what a room adds goes after the own members of the definition another room holds', () => {
  expect(
    textOf(
      'extend type House @key(fields: "id") { "Rooms." rooms: Int } extend enum Kind { B }',
      '"A house." type House @key(fields: "id") { id: ID! } enum Kind { A } union Any = House',
      'extend type House implements Node @tag(name: "x") { b: Int } extend union Any = Room type Room { id: ID! }',
      'input In { a: Int } extend input In { b: Int } interface Node { id: ID! } extend interface Node { c: Int }',
    ),
  ).toBe(
    [
      '"A house."\ntype House implements Node @key(fields: "id") @tag(name: "x") {',
      '  id: ID!\n  "Rooms."\n  rooms: Int\n  b: Int\n}\n',
      'enum Kind {\n  A\n  B\n}\n',
      'union Any = House | Room\n',
      'type Room {\n  id: ID!\n}\n',
      'input In {\n  a: Int\n  b: Int\n}\n',
      'interface Node {\n  id: ID!\n  c: Int\n}',
    ].join('\n'),
  );
});

test('Query and Mutation are made where no room defines them, and stand first', () => {
  expect(textOf('type A { a: Int } extend type Mutation { m: Int }', 'extend type Query { a: A }')).toBe(
    'type Query {\n  a: A\n}\n\ntype Mutation {\n  m: Int\n}\n\ntype A {\n  a: Int\n}',
  );
});

test("another department's entity that no room defines stays one extension", () => {
  expect(textOf('extend type House { a: Int }', 'extend type House { b: Int }')).toBe(
    'extend type House {\n  a: Int\n  b: Int\n}',
  );
});

test.each([
  [
    'a type',
    'type A { a: Int }',
    'type A { b: Int }',
    'A is there already, at services/x/src/room-1/schema.graphql:1',
  ],
  [
    'a field',
    'type A { a: Int }',
    'extend type A {\n a: Int }',
    'A.a is there already, at services/x/src/room-1/schema.graphql:1',
  ],
  [
    'a value',
    'enum E { A }',
    'extend enum E {\n A }',
    'E.A is there already, at services/x/src/room-1/schema.graphql:1',
  ],
  [
    'a schema',
    'extend schema @a',
    'extend schema @b',
    'schema is there already, at services/x/src/room-1/schema.graphql:1',
  ],
  [
    'a directive',
    'directive @a on OBJECT',
    'directive @a on OBJECT',
    '@a is there already, at services/x/src/room-1/schema.graphql:1',
  ],
])('%s that two rooms give is a finding with both places', (_, first, second, message) => {
  const line = second.includes('\n') ? 2 : 1;
  expect(findingsOf(first, second)).toEqual([
    `services/x/src/room-2/schema.graphql:${line} ${message}; keep one`,
  ]);
});

test('a room extends a thing only as what it is', () => {
  expect(findingsOf('enum A { B }', 'extend type A { b: Int }')).toEqual([
    'services/x/src/room-2/schema.graphql:1 extends A, which is something else at services/x/src/room-1/schema.graphql:1',
  ]);
});

test('what cannot be read is a finding with its line', () => {
  expect(room('services/x/src/schema.graphql', '\ntype A {')).toMatchObject({
    rule: 'syntax',
    at: 'services/x/src/schema.graphql:2',
  });
});
