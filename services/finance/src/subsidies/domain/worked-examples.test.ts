import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { interestSubsidy } from './interest-subsidy';
import type { AbleMember, LoanFacts } from './loan-facts';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

const ofAnYang: LoanFacts = {
  division: '410526001201',
  principal: 3_000_000n,
  ratePercent: '3.35',
  drawnOn: plainDate('2025-03-10'),
  dueOn: plainDate('2026-03-10'),
  daysAYear: 365,
  purpose: '养殖',
  episodes: [{ identifiedOn: plainDate('2024-01-01'), eliminatedOn: plainDate('2025-06-20') }],
};

function spans(facts: Partial<LoanFacts> = {}, cuts: string[] = []) {
  return interestSubsidy(set, { ...ofAnYang, ...facts }, cuts.map(plainDate));
}

function told(facts: Partial<LoanFacts> = {}, cuts: string[] = []) {
  return spans(facts, cuts).map(({ from, days, outcome, subsidy, toChange, flags }) => [
    `${from}`,
    days,
    outcome,
    subsidy,
    [...toChange, ...flags].map(({ code }) => code).join(),
  ]);
}

describe('AY-2025-3.2.1d: interest of 2025 is subsidised in full, by the days on which it accrues', () => {
  it('pays 297 days of 2025 after elimination, and nothing of 2026', () => {
    expect(told()).toEqual([
      ['2025-03-10', 297, 'GRANTED', 81_777n, ''],
      ['2026-01-01', 68, 'REFUSED', 0n, 'INTEREST_AFTER_CUTOFF'],
    ]);
  });

  it('pays 829.13 by a year of 360 days, and sets no amount where nobody says how many', () => {
    expect(spans({ daysAYear: 360 })[0]).toMatchObject({ subsidy: 82_913n });
    const { daysAYear: _, ...without } = ofAnYang;
    const [span] = interestSubsidy(set, without);
    expect(span).toMatchObject({ outcome: 'REFERRED', toChange: [{ code: 'VALUE_NOT_SET' }] });
    expect(span).not.toHaveProperty('subsidy');
    expect(span).not.toHaveProperty('interest');
  });

  it('sets no rate for 31 December 2024 and pays 2.75 for the day after', () => {
    const loan = { drawnOn: plainDate('2024-12-31'), dueOn: plainDate('2025-01-02') };
    expect(told(loan)).toEqual([
      ['2024-12-31', 1, 'REFERRED', undefined, 'RATE_NOT_SET'],
      ['2025-01-01', 1, 'GRANTED', 275n, ''],
    ]);
  });

  it('refuses a household eliminated before the year, and pays one identified late from the first day, flagged', () => {
    const loan = { drawnOn: plainDate('2024-06-01'), dueOn: plainDate('2025-03-01') };
    const [, before] = spans({
      ...loan,
      episodes: [{ identifiedOn: plainDate('2023-01-01'), eliminatedOn: plainDate('2024-12-31') }],
    });
    expect(before).toMatchObject({
      outcome: 'REFUSED',
      subsidy: 0n,
      toChange: [{ code: 'NOT_KEY_HOUSEHOLD' }],
    });
    const [, late] = spans({ ...loan, episodes: [{ identifiedOn: plainDate('2025-11-30') }] });
    expect(late).toMatchObject({
      from: '2025-01-01',
      outcome: 'GRANTED',
      flags: [{ code: 'INTEREST_BEFORE_IDENTIFICATION' }],
    });
  });

  it('counts what stands open: 40,000 for 159 days and 25,000 for 175, rounded once to 1,028.77', () => {
    const paid = spans({
      principal: 4_000_000n,
      ratePercent: '3.45',
      daysAYear: 360,
      drawnOn: plainDate('2025-02-01'),
      repayments: [{ on: plainDate('2025-07-10'), amount: 1_500_000n }],
    }).filter(({ outcome }) => outcome === 'GRANTED');
    expect(paid.map(({ days, balance }) => [days, balance])).toEqual([
      [159, 4_000_000n],
      [175, 2_500_000n],
    ]);
    expect(paid.reduce((sum, { subsidy = 0n }) => sum + subsidy, 0n)).toBe(102_877n);
  });

  it('comes to 1,675.00 by the days of the bank, as differences of rounded sums', () => {
    const year = spans(
      {
        principal: 5_000_000n,
        drawnOn: plainDate('2025-01-01'),
        dueOn: plainDate('2026-01-01'),
      },
      ['2025-03-21', '2025-06-21', '2025-09-21', '2025-12-21'],
    );
    expect(year.map(({ days, subsidy }) => [days, subsidy])).toEqual([
      [79, 36_253n],
      [92, 42_220n],
      [92, 42_219n],
      [91, 41_760n],
      [11, 5_048n],
    ]);
    expect(year.reduce((sum, { subsidy = 0n }) => sum + subsidy, 0n)).toBe(167_500n);
  });

  it('refers a household whose standing has not arrived', () => {
    const { episodes: _, ...unknown } = ofAnYang;
    expect(interestSubsidy(set, unknown)[0]).toMatchObject({
      outcome: 'REFERRED',
      toChange: [{ code: 'STANDING_UNKNOWN', clause: null }],
    });
  });
});

describe('AY-2025-3.2.1a, 3.2.1b, 3.2.1c: what the contract says', () => {
  const other = (principal: bigint) => [
    { principal, drawnOn: plainDate('2024-02-01'), dueOn: plainDate('2025-01-02') },
  ];

  it('flags other loans outstanding in the year that come to more than the limit together, and pays', () => {
    expect(told({ otherLoans: other(2_000_000n) })[0]).toEqual(['2025-03-10', 297, 'GRANTED', 81_777n, '']);
    expect(told({ otherLoans: other(2_000_001n) })[0]).toEqual([
      '2025-03-10',
      297,
      'GRANTED',
      81_777n,
      'LOANS_TOGETHER_ABOVE_LIMIT',
    ]);
  });

  it('refers another word for the purpose and a security, and collects all reasons', () => {
    expect(told({ purpose: '种植小麦' })[0]?.slice(2)).toEqual(['REFERRED', undefined, 'PURPOSE_UNCLEAR']);
    expect(told({ secured: true })[0]?.slice(2)).toEqual(['REFERRED', undefined, 'SECURITY_NOT_ALLOWED']);
    expect(told({ secured: true, purpose: '建房', principal: 5_000_001n })[0]?.slice(2)).toEqual([
      'REFUSED',
      0n,
      'PURPOSE_NOT_INDUSTRY,PRINCIPAL_ABOVE_LIMIT,SECURITY_NOT_ALLOWED,REVIEW_WHOLE_LOAN',
    ]);
  });
});

describe('BL-2022-4.8.1: the interest of households able to work, from the first day of the plan', () => {
  const member = (labour: AbleMember['labour'], leftOn: string | null = null): AbleMember => ({
    joinedOn: plainDate('2020-01-01'),
    leftOn: leftOn === null ? null : plainDate(leftOn),
    labour,
  });
  const ofBoLuo: Partial<LoanFacts> = {
    division: '441322102001',
    drawnOn: plainDate('2022-03-01'),
    dueOn: plainDate('2022-03-20'),
    purpose: '建房',
    members: [member('WEAK'), member('LOST')],
  };

  it('sets no rate for the eight days before, and pays 30.29 for eleven', () => {
    expect(told(ofBoLuo)).toEqual([
      ['2022-03-01', 8, 'REFERRED', undefined, 'RATE_NOT_SET'],
      ['2022-03-09', 11, 'GRANTED', 3_029n, ''],
    ]);
  });

  it('refuses from the day on which nobody who can work is left, and refers where it is not known', () => {
    expect(told({ ...ofBoLuo, members: [member('WEAK', '2022-03-11'), member('NONE')] }).slice(1)).toEqual([
      ['2022-03-09', 3, 'GRANTED', 826n, ''],
      ['2022-03-12', 8, 'REFUSED', 0n, 'LABOUR_NONE'],
    ]);
    expect(told({ ...ofBoLuo, members: [member('LOST'), member(null)] })[1]?.slice(2)).toEqual([
      'REFERRED',
      undefined,
      'MEMBERS_LABOUR_UNKNOWN',
    ]);
  });
});

it.each([['419001101'], ['500235216'], ['410100001']])(
  'PA-2025-3.2.3c, JY-2025-4.13a: %s prints no rate: RATE_NOT_SET, by no clause of another place',
  (division) => {
    const [span] = spans({ division });
    expect(span).toMatchObject({ outcome: 'REFERRED', toChange: [{ code: 'RATE_NOT_SET' }] });
    for (const { clause } of span?.toChange ?? [])
      expect(clause === null || /^(JY|PA|ZZ|HN)-/.test(clause)).toBe(true);
  },
);
