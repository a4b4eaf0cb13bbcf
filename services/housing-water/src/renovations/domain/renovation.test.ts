import { plainDate } from '@dixian/calendar';
import { outstandingGrant, renovationState } from './renovation';

const facts = { completedOn: plainDate('2025-11-10'), grant: 2_000_000n, paid: 1_500_000n };

test('complete on the day of completion, not the day before (AY-2025-3.3.3c)', () => {
  expect(renovationState(facts, plainDate('2025-11-09'))).toBe('UNDER_WAY');
  expect(renovationState(facts, plainDate('2025-11-10'))).toBe('COMPLETE_UNPAID');
});

test('15,000 of 20,000 paid leaves 5,000 (AY-2025-3.3.3a)', () => {
  expect(outstandingGrant(facts)).toBe(500_000n);
});

test('paid to the last fen is paid, one fen less is not', () => {
  const day = plainDate('2025-12-31');
  expect(renovationState({ ...facts, paid: 2_000_000n }, day)).toBe('COMPLETE_AND_PAID');
  expect(renovationState({ ...facts, paid: 1_999_999n }, day)).toBe('COMPLETE_UNPAID');
});

test('more paid than granted leaves nothing outstanding', () => {
  expect(outstandingGrant({ grant: 1n, paid: 2n })).toBe(0n);
});

test('before work begins it is planned, and from the day of its approval approved', () => {
  const waiting = {
    ...facts,
    completedOn: null,
    startedOn: plainDate('2025-06-01'),
    approvedOn: plainDate('2025-05-10'),
  };
  expect(renovationState(waiting, plainDate('2025-05-09'))).toBe('PLANNED');
  expect(renovationState(waiting, plainDate('2025-05-10'))).toBe('APPROVED');
  expect(renovationState(waiting, plainDate('2025-06-01'))).toBe('UNDER_WAY');
  expect(renovationState({ ...waiting, approvedOn: null }, plainDate('2025-05-31'))).toBe('PLANNED');
});
