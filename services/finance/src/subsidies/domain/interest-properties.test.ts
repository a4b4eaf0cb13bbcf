import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import fc from 'fast-check';
import { interestSubsidy, type SubsidySpan } from './interest-subsidy';
import type { LoanFacts } from './loan-facts';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

const FIRST = plainDate('2024-06-01');
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days));
const fen = fc.bigInt({ min: 1n, max: 5_000_000n });

const aLoan: fc.Arbitrary<LoanFacts> = fc
  .record({
    principal: fen,
    ratePercent: fc.constantFrom('3.1', '3.35', '3.45', '3.65', '0.333'),
    drawnOn: day,
    days: fc.integer({ min: 1, max: 1100 }),
    daysAYear: fc.constantFrom(360, 365),
    repayments: fc.array(fc.record({ on: day, amount: fen }), { maxLength: 4 }),
  })
  .map(({ days, ...loan }) => ({
    ...loan,
    division: '410526001201',
    dueOn: addDays(loan.drawnOn, days),
    purpose: '种植',
    episodes: [{ identifiedOn: plainDate('2024-01-01') }],
  }));

const sum = (spans: readonly SubsidySpan[], year: string, of: 'interest' | 'subsidy') =>
  spans
    .filter(({ from }) => from.startsWith(year))
    .reduce((total, { [of]: amount = 0n }) => total + amount, 0n);

it('splitting a period never changes a sum, wherever it is cut', () => {
  fc.assert(
    fc.property(aLoan, fc.array(day, { maxLength: 12 }), (loan, cuts) => {
      const [whole, parts] = [interestSubsidy(set, loan), interestSubsidy(set, loan, cuts)];
      for (const year of ['2024', '2025', '2026', '2027', '2028']) {
        expect(sum(parts, year, 'subsidy')).toBe(sum(whole, year, 'subsidy'));
        expect(sum(parts, year, 'interest')).toBe(sum(whole, year, 'interest'));
      }
    }),
  );
});

it('AY-2025-3.2.1e: nothing is subsidised after the last day on which interest counts', () => {
  fc.assert(
    fc.property(aLoan, fc.array(day, { maxLength: 4 }), (loan, cuts) => {
      const after = interestSubsidy(set, loan, cuts).filter(({ from }) => from > '2025-12-31');
      expect(after.every(({ outcome, subsidy }) => outcome === 'REFUSED' && subsidy === 0n)).toBe(true);
    }),
  );
});

it('the order in which repayments became known does not matter', () => {
  fc.assert(
    fc.property(aLoan, (loan) => {
      const { repayments = [] } = loan;
      expect(interestSubsidy(set, { ...loan, repayments: repayments.toReversed() })).toEqual(
        interestSubsidy(set, loan),
      );
    }),
  );
});

it('a repayment changes what follows it and nothing before', () => {
  fc.assert(
    fc.property(aLoan, day, fen, (loan, on: PlainDate, amount) => {
      const { repayments = [] } = loan;
      const before = (facts: LoanFacts) =>
        interestSubsidy(set, facts, [on]).filter((span) => span.until <= on);
      expect(before({ ...loan, repayments: [...repayments, { on, amount }] })).toEqual(before(loan));
    }),
  );
});
