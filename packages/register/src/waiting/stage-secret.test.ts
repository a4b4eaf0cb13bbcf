import { StageSecret } from './stage-secret';

test('numbers come back, in any order, and none is readable in between', () => {
  const secret = new StageSecret();
  const numbers = Array.from({ length: 300 }, (_, n) => `9900731990${String(n).padStart(8, '0')}`);
  const hidden = numbers.map((number) => secret.hide(number));
  expect(hidden.toReversed().map((one) => secret.show(one))).toEqual(numbers.toReversed());
  expect(hidden.some((one, n) => one.includes(numbers[n] ?? ''))).toBe(false);
});

test('equal numbers are hidden differently, and another process shows none', () => {
  const secret = new StageSecret();
  const [one, two] = [secret.hide('990073199904134625'), secret.hide('990073199904134625')];
  expect(one.equals(two)).toBe(false);
  expect(new StageSecret().show(one)).not.toBe('990073199904134625');
});

test('a card number of 22 characters fits, a longer text does not', () => {
  const secret = new StageSecret();
  expect(secret.show(secret.hide('99007319990413462543B1'))).toBe('99007319990413462543B1');
  expect(() => secret.hide('9'.repeat(33))).toThrow(RangeError);
});
