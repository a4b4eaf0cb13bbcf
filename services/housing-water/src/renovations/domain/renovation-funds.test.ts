import { type PlainDate, plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { fundsFactsOn, type PaidPart, type SaidOfFunds } from './funds-facts';
import { renovationFunds } from './renovation-funds';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

let ids = 0;
const id = () => String(ids++).padStart(6, '0');

function said(occurredOn: string, plannedUntil: string, change: Partial<SaidOfFunds> = {}): SaidOfFunds {
  return {
    id: id(),
    occurredOn: plainDate(occurredOn),
    year: 2025,
    approved: 2_000_000n,
    paid: 0n,
    plannedUntil: plainDate(plannedUntil),
    planAssumed: false,
    completedOn: null,
    ...change,
  };
}

const pay = (paidOn: string, amount: bigint, byHand = true): PaidPart => ({
  id: id(),
  paidOn: plainDate(paidOn),
  amount,
  byHand,
});

function on(day: string, states: SaidOfFunds[], parts: PaidPart[] = [], division = '410526') {
  const renovation = fundsFactsOn(states, parts, plainDate(day));
  if (!renovation) throw new Error('nothing was said');
  const decision = renovationFunds(set, { division, on: plainDate(day) as PlainDate, renovation });
  const codes = decision.reasons.map(({ code }) => code);
  return { ...decision, codes, flagged: decision.flags.map(({ code }) => code) };
}

test('AY-2025-3.3.3a: 15,000 of 20,000 paid is due on 12-31 and overdue by 5,000 from 01-01; the rest later is met late', () => {
  const states = [said('2025-10-01', '2025-12-20', { paid: 1_500_000n })];
  expect(on('2025-12-31', states)).toMatchObject({ outcome: 'GRANTED', outstanding: 500_000n });
  expect(on('2026-01-01', states)).toMatchObject({
    outcome: 'REFUSED',
    codes: ['FUNDS_OVERDUE'],
    outstanding: 500_000n,
    dueOn: '2025-12-31',
  });
  const more = [pay('2025-12-31', 499_999n)];
  expect(on('2026-01-01', states, more)).toMatchObject({ codes: ['FUNDS_OVERDUE'], outstanding: 1n });
  const rest = [...more, pay('2026-01-02', 1n)];
  expect(on('2026-01-01', states, rest).outstanding).toBe(1n);
  expect(on('2026-01-02', states, rest)).toMatchObject({
    outcome: 'GRANTED',
    outstanding: 0n,
    flagged: ['FUNDS_PAID_LATE'],
  });
});

test.each([
  ['2025-10-01', '2026-03-31', 'CROSS_YEAR_PROJECT'],
  ['2025-10-01', '2025-12-31', 'FUNDS_OVERDUE'],
  ['2025-10-01', '2026-01-01', 'CROSS_YEAR_PROJECT'],
])('AY-2025-3.3.3b: planned %s to %s: %s', (from, until, code) => {
  expect(on('2026-01-01', [said(from, until)]).codes).toEqual([code]);
});

test.each([
  ['2025-06-30', 'FUNDS_OVERDUE'],
  ['2026-06-30', 'CROSS_YEAR_PROJECT'],
  ['2024-12-31', 'NO_POLICY_IN_FORCE'],
])('AY-2025-3.3.3a, 3.3.3b: begun 2024 and planned to %s: %s', (until, code) => {
  expect(on('2026-01-01', [said('2024-10-01', until, { year: 2024 })]).codes).toEqual([code]);
});

test('AY-2025-3.3.3b: a plan moved within the year exempts and is flagged, one moved later leaves it overdue', () => {
  const first = said('2025-06-01', '2025-11-30');
  expect(on('2026-01-06', [first, said('2025-12-20', '2026-02-28')])).toMatchObject({
    codes: ['CROSS_YEAR_PROJECT'],
    flagged: ['PLAN_MOVED'],
    exempt: true,
  });
  expect(on('2026-01-06', [first, said('2026-01-05', '2026-02-28')])).toMatchObject({
    codes: ['FUNDS_OVERDUE'],
    exempt: false,
  });
});

test('planned beyond the year but complete within it is exempt and flagged', () => {
  const done = said('2025-11-01', '2026-02-28', { completedOn: plainDate('2025-10-30') });
  expect(on('2026-01-01', [done])).toMatchObject({ exempt: true, flagged: ['COMPLETE_IN_YEAR'] });
});

test('a ledger that tells later than the year’s end stands for what was said by then', () => {
  expect(on('2026-01-15', [said('2026-01-15', '2025-12-20', { paid: 1n })])).toMatchObject({
    codes: ['FUNDS_OVERDUE'],
    outstanding: 1_999_999n,
  });
});

test('where no document asks nothing is due, and no clause is borrowed', () => {
  const decision = on('2026-01-01', [said('2025-06-01', '2025-11-30')], [], '419001');
  expect(decision).toMatchObject({ codes: ['NO_RULE_HERE'], exempt: false });
  expect(decision.reasons[0]?.clause).toBeNull();
});

test('payments of a ledger that the stated sum holds already are not counted twice', () => {
  const states = [said('2025-10-01', '2025-12-20', { paid: 1_500_000n })];
  const parts = [pay('2025-08-01', 1_000_000n, false), pay('2025-09-01', 500_000n, false)];
  expect(on('2025-12-31', states, parts).outstanding).toBe(500_000n);
  expect(on('2025-12-31', [said('2025-10-01', '2025-12-20')], parts).outstanding).toBe(500_000n);
});
