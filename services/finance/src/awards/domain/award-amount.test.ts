import { awardBeforeCaps, capped, hasOutput, isQuantity } from './award-amount';

// 9 × 400 + 2.5 × 600 = 5,100.00; 1,500 × 3 = 4,500.00 is less than 5,000.00.
test('nine sheep and two and a half mu come to 5,100.00, capped by heads at 4,500.00', () => {
  const items = [
    { quantity: '9', rate: 40_000n },
    { quantity: '2.5', rate: 60_000n },
  ];
  const amount = awardBeforeCaps(items);
  expect(amount).toBe(510_000n);
  const caps = { capPerHead: 150_000n, capPerHousehold: 500_000n };
  expect(capped(amount, { ...caps, countedMembers: 3 })).toBe(450_000n);
  expect(capped(amount, { ...caps, countedMembers: 4 })).toBe(500_000n);
  expect(capped(amount, {})).toBe(510_000n);
});

// 0.0001 × 50.00 = 0.005, half a fen up; twice singly would be 0.02, together 0.01.
test('an award is rounded once, half up', () => {
  const item = { quantity: '0.0001', rate: 5_000n };
  expect(awardBeforeCaps([item])).toBe(1n);
  expect(awardBeforeCaps([item, item])).toBe(1n);
});

// Up to 10 at 100.00, from 10 on 150.00: 12 are 1,800.00 as a whole, 1,000.00 + 2 × 150.00 by parts.
test('a tier takes the whole quantity or its part, as the scheme says', () => {
  const tiers = [{ from: '10', rate: 15_000n }];
  const of = (quantity: string, byPart: boolean) =>
    awardBeforeCaps([{ quantity, rate: 10_000n, tiers, byPart }]);
  expect([of('12', false), of('12', true)]).toEqual([180_000n, 130_000n]);
  expect([of('9.9999', false), of('9.9999', true)]).toEqual([99_999n, 99_999n]);
  expect([of('10', false), of('10', true)]).toEqual([150_000n, 100_000n]);
});

test('a quantity has at most four decimals and is not negative', () => {
  expect(['9', '2.5', '0.0001'].map(isQuantity)).toEqual([true, true, true]);
  expect(['-1', '1.00001', '1e3', '', '1,000'].map(isQuantity)).toEqual([false, false, false, false, false]);
  expect(hasOutput([{ quantity: '0.0000' }, { quantity: '0' }])).toBe(false);
});
