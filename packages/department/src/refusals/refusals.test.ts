import { amountExceeded, sourceNotAllowed } from './refusals';

test('more than there is says how much is left and how much is too much, to the fen', () => {
  const refusal = amountExceeded({ available: 5_000_000n, asked: 5_000_001n }, ['AY-2025-3.2.1c']);
  expect(refusal.message.zh).toBe('金额超出可用数：可用50000.00元，超出0.01元。');
  expect(refusal.clauses).toEqual([{ id: 'AY-2025-3.2.1c' }]);
});

test('a source that may not be used is answered with those that may', () => {
  expect(sourceNotAllowed(['衔接资金', '财政资金']).message.zh).toBe(
    '资金来源不在规定范围内，可用：衔接资金、财政资金。',
  );
});
