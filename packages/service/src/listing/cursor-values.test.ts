import { assertCursor } from './cursor-values';

const key = [{ type: 'date' }, { type: 'uuid' }];
const id = '0199a1b2-0000-7000-8000-000000000001';

test.each([[['2025-12-31', id]], [['infinity', id]]])('%p is a cursor of the list', (values) => {
  expect(() => assertCursor(key, values)).not.toThrow();
});

test.each([
  [['2025-12-31', 'x']],
  [["2025-12-31'; DROP TABLE loan", id]],
  [[id, '2025-12-31']],
  [['2025-13-45', id]],
])('%p is not', (values) => {
  expect(() => assertCursor(key, values)).toThrow('游标');
});

test('a number of a list is one that its column can hold', () => {
  expect(() => assertCursor([{ type: 'int' }], ['2147483647'])).not.toThrow();
  expect(() => assertCursor([{ type: 'int' }], ['2147483648'])).toThrow('游标');
});

test('only a part that a row may be without takes no value', () => {
  const nullable = [{ type: 'date', absent: 'NULL' as const }, { type: 'uuid' }];
  expect(() => assertCursor(nullable, [null, id])).not.toThrow();
  expect(() => assertCursor(key, [null, id])).toThrow('游标');
  expect(() => assertCursor(nullable, ['2025-12-31', null])).toThrow('游标');
});

test('exact numbers and instants are told from anything else', () => {
  expect(() => assertCursor([{ type: 'numeric' }], ['33.333333'])).not.toThrow();
  expect(() => assertCursor([{ type: 'numeric' }], ['1e9'])).toThrow('游标');
  expect(() => assertCursor([{ type: 'timestamptz' }], ['2025-12-31 08:00:00.123456+00'])).not.toThrow();
  expect(() => assertCursor([{ type: 'timestamptz' }], ['yesterday'])).toThrow('游标');
});
