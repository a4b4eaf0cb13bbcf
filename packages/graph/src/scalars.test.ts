import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';

test.each(['2025-02-29', '2025-13-01', '2025-1-1', '2025-01-01T00:00:00Z', 20250101])(
  'Date refuses %p',
  (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('YYYY-MM-DD');
  },
);

test('Date takes a real day as it is', () => {
  expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
});

test('Money is fen inside and yuan with two decimals outside, never a float', () => {
  expect(MoneyScalar.parseValue('50000.01')).toBe(5_000_001n);
  expect(MoneyScalar.serialize(5_000_000n)).toBe('50000.00');
  expect(MoneyScalar.serialize('1')).toBe('0.01');
  expect(() => MoneyScalar.parseValue(50000.01)).toThrow('字符串');
  expect(() => MoneyScalar.parseValue('1.001')).toThrow('两位小数');
});

test('DateTime is written with the offset of Shanghai', () => {
  expect(DateTimeScalar.serialize(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01T00:00:00.000+08:00');
  expect(() => DateTimeScalar.parseValue('2025-12-31T16:00:00')).toThrow('RFC 3339');
});
