import { buildSchema } from 'graphql';
import { mergeInto } from './merge';

const schema = buildSchema(
  'interface Pet { name: String } type Dog implements Pet { name: String } type Query { pet: Pet }',
);

test('objects merge by part, lists of equal length element by element, the rest is replaced', () => {
  const target = { a: { x: 1 }, list: [{ x: 1 }, null, { x: 3 }], other: [1, 2], text: 'old' };
  mergeInto(
    target,
    { a: { y: 2 }, list: [{ y: 1 }, { y: 2 }, null], other: [3], text: 'new', none: null },
    schema,
  );
  expect(target).toEqual({
    a: { x: 1, y: 2 },
    list: [{ x: 1, y: 1 }, { y: 2 }, null],
    other: [3],
    text: 'new',
    none: null,
  });
});

test('names that every object has do not reach a prototype', () => {
  const target = {};
  mergeInto(target, JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"polluted": 1}}'), schema);
  expect(Object.keys(target)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((Object as unknown as Record<string, unknown>).polluted).toBeUndefined();
});

test('the name of an interface does not take the place of the type of an object, the other way round it does', () => {
  const known = { __typename: 'Dog' };
  mergeInto(known, { __typename: 'Pet', name: 'Rex' }, schema);
  expect(known).toEqual({ __typename: 'Dog', name: 'Rex' });
  const unknown = { __typename: 'Pet' };
  mergeInto(unknown, { __typename: 'Dog' }, schema);
  expect(unknown).toEqual({ __typename: 'Dog' });
});
