import fc from 'fast-check';
import { inputHash } from './input-hash';

const hash = (input: unknown) => inputHash(input).toString('hex');

test('order of names, the key, blanks around texts and what is left out make no other input', () => {
  const first = hash({ idempotencyKey: '1', a: ' text ', b: { c: 1n, d: null }, list: [1, 2] });
  expect(hash({ list: [1, 2], b: { c: '1' }, a: 'text', e: undefined, idempotencyKey: '2' })).toBe(first);
});

test.each([
  [{ a: 'text' }, { a: 'texts' }],
  [{ a: '1' }, { b: '1' }],
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: false }, {}],
  [{ a: 0 }, { a: null }],
  [{ a: { b: 'x' }, c: 'y' }, { a: { b: 'x', c: 'y' } }],
])('%j and %j are two inputs', (one, other) => {
  expect(hash(one)).not.toBe(hash(other));
});

test('an input written with its names in any order has one hash', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (input) => {
      const turned = Object.fromEntries(Object.entries(input).reverse());
      return hash(turned) === hash(input);
    }),
  );
});
