import { percentOf } from './target-actual';

test.each([
  [7n, 10n, '70.00'],
  [6_999_999n, 10_000_000n, '69.99'],
  [1n, 3n, '33.33'],
  [0n, 5n, '0.00'],
  [1n, 10_000n, '0.01'],
  [1n, 10_001n, '0.00'],
  [5n, 5n, '100.00'],
])('%d of %d is %s percent, never rounded up to the target', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test('a part of nothing is no percentage', () => {
  expect(percentOf(0n, 0n)).toBeUndefined();
});
