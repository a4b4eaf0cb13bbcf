import { parseAccount } from './accounts';
import { publicCaller } from './caller-claims';
import { mayHearOf } from './may-hear-of';

const village = { division: '410526101201', sector: '', service: 'households' };

test('an office hears of its division and of no other', () => {
  expect(mayHearOf(parseAccount('township@410526101'), village)).toBe(true);
  expect(mayHearOf(parseAccount('township@410526102'), village)).toBe(false);
  expect(mayHearOf(parseAccount('county@410526'), { ...village, sector: 'health' })).toBe(true);
});

test('a department hears of its own rows, and of those of no department in its own service', () => {
  const health = parseAccount('health@410526');
  expect(mayHearOf(health, { ...village, sector: 'health' })).toBe(true);
  expect(mayHearOf(health, { ...village, sector: 'education' })).toBe(false);
  expect(mayHearOf(health, village)).toBe(false);
  expect(mayHearOf(health, { ...village, service: 'health' })).toBe(true);
});

test('who has no account hears nothing', () => {
  expect(mayHearOf(publicCaller('origin'), village)).toBe(false);
});
