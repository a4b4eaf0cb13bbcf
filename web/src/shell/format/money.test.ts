import { amount } from './money';

test('amounts have groups and two decimals, and are not computed with', () => {
  expect(amount('36500.00')).toBe('36,500.00');
  expect(amount('1234567.8')).toBe('1,234,567.80');
  expect(amount('-120')).toBe('-120.00');
  expect(amount('9007199254740993.01')).toBe('9,007,199,254,740,993.01');
  expect(amount(null)).toBe('');
});
