import { incomeArithmetic, netIncome, perHead } from './income';

const figures = {
  wages: 2_646_600n,
  business: 828_500n,
  property: 15_100n,
  transfer: 778_700n,
  businessCost: 295_900n,
  memberCount: 6,
};

test('the arithmetic is shown as the ledger does it', () => {
  expect(netIncome(figures)).toBe(3_973_000n);
  expect(incomeArithmetic(figures)).toBe(
    '26466.00 + 8285.00 + 151.00 + 7787.00 − 2959.00 = 39730.00; 39730.00 ÷ 6 = 6621.67',
  );
});

test.each([
  [100n, 3, 33n],
  [200n, 3, 67n],
  [1n, 2, 1n],
  [5n, 2, 3n],
  [-5n, 2, -3n],
  [-1n, 3, 0n],
  [0n, 4, 0n],
  // Beyond what a float holds exactly.
  [900_719_925_474_099_301n, 2, 450_359_962_737_049_651n],
])('%s fen among %s is %s, half up', (net, heads, expected) => {
  expect(perHead(net, heads)).toBe(expected);
});

test('income is not divided by nobody', () => {
  expect(() => perHead(1n, 0)).toThrow(RangeError);
});

test('a cost above all income shows as a loss', () => {
  const loss = { ...figures, wages: 0n, business: 0n, transfer: 0n, memberCount: 2 };
  expect(incomeArithmetic(loss)).toBe(
    '0.00 + 0.00 + 151.00 + 0.00 − 2959.00 = -2808.00; -2808.00 ÷ 2 = -1404.00',
  );
});
