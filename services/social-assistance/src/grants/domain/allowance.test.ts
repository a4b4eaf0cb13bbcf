import { monthOfDay, shortfall } from './allowance';

test('JY-2025-1.1m: what is paid in full leaves nothing, one fen less leaves one fen', () => {
  expect(shortfall({ approved: 31_500n, paid: 31_500n })).toBe(0n);
  expect(shortfall({ approved: 31_500n, paid: 31_499n })).toBe(1n);
});

test('what is not paid at all is short as a whole; what is paid beyond shows as less than zero', () => {
  expect(shortfall({ approved: 26_000n, paid: 0n })).toBe(26_000n);
  expect(shortfall({ approved: 26_000n, paid: 26_001n })).toBe(-1n);
});

test('the first and the last day of a month belong to it', () => {
  expect(monthOfDay('2025-02-01')).toBe('2025-02');
  expect(monthOfDay('2025-02-28')).toBe('2025-02');
});
