import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { interestSubsidy } from './interest-subsidy';
import type { LoanFacts } from './loan-facts';

const packs = join(policiesDirectory, '..', 'packages', 'policy', 'test', 'packs');

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory, join(packs, 'qing-yang-2024')]);
});

const loan: LoanFacts = {
  division: '341723101',
  principal: 8_000_000n,
  ratePercent: '3.65',
  drawnOn: plainDate('2025-01-01'),
  dueOn: plainDate('2025-02-01'),
  daysAYear: 365,
  purpose: '建房',
  episodes: [],
};

describe('青阳县 subsidises the part of a loan within 50,000, in full to 2023 and 70 % in 2024 and 2025', () => {
  // 50,000 × 3.65 % / 365 = 5.00 a day; 31 × 5.00 = 155.00; 70 % of it 108.50. Of the whole 80,000 it would be 173.60.
  it('pays 108.50 for a loan of 80,000 in January 2025, by its own clauses', () => {
    expect(interestSubsidy(set, loan)).toMatchObject([
      {
        outcome: 'GRANTED',
        interest: 24_800n,
        subsidy: 10_850n,
        reasons: [
          { code: 'PRINCIPAL_PART_WITHIN_LIMIT', clause: 'QY-2024-1b', fact: '80000.00' },
          { code: 'INTEREST_SUBSIDISED', clause: 'QY-2024-4c' },
        ],
      },
    ]);
  });

  it('pays in full to the end of 2023, 70 % from the next day, and says that no rate is set after 2025', () => {
    const spans = interestSubsidy(set, {
      ...loan,
      drawnOn: plainDate('2023-12-01'),
      dueOn: plainDate('2026-02-01'),
    });
    expect(spans.map(({ from, outcome, subsidy }) => [from, outcome, subsidy])).toEqual([
      ['2023-12-01', 'GRANTED', 15_500n],
      ['2024-01-01', 'GRANTED', 128_100n],
      ['2025-01-01', 'GRANTED', 127_750n],
      ['2026-01-01', 'REFERRED', undefined],
    ]);
    expect(spans.at(-1)?.reasons).toMatchObject([{ code: 'RATE_NOT_SET', clause: null }]);
  });
});
