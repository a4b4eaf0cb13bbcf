import { nextOrder, readOrder, writeOrder } from './order';

test('an order goes into the address and comes back', () => {
  for (const text of ['DUE_ON', '-DUE_ON']) expect(writeOrder(readOrder(text))).toBe(text);
  expect(readOrder('due; drop')).toBeUndefined();
  expect(readOrder(undefined)).toBeUndefined();
});

test('clicking a heading goes up, down, and back to the own order of the list', () => {
  const up = nextOrder(undefined, 'DUE_ON');
  const down = nextOrder(up, 'DUE_ON');
  expect([up?.direction, down?.direction, nextOrder(down, 'DUE_ON')]).toEqual(['ASC', 'DESC', undefined]);
  expect(nextOrder(down, 'DIVISION')).toEqual({ field: 'DIVISION', direction: 'ASC' });
});
