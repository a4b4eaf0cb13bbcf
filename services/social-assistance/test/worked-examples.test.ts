import { plainDate } from '@dixian/calendar';
import { type Fen, parseYuan } from '@dixian/money';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { afterMisfortune } from '../src/grants/domain/after-misfortune';
import { allowanceHint } from '../src/grants/domain/allowance-hint';
import { gradualExit } from '../src/grants/domain/gradual-exit';
import { itemState } from '../src/grants/domain/social-security';
import { pensionSubsidy } from '../src/persons/domain/pension-subsidy';
import { temporaryRelief } from '../src/relief/domain/temporary-relief';
import { standards } from './standards';

let set: PolicySet;
let assumed: Awaited<ReturnType<typeof standards>>;

beforeAll(async () => {
  assumed = await standards();
  set = await loadPolicies([policiesDirectory, assumed.directory]);
});
afterAll(() => assumed?.remove());

function yuan(text: string): Fen {
  const fen = parseYuan(text);
  if (fen === undefined) throw new Error(`${text} is no amount`);
  return fen;
}

const exit = (
  household: 'registered' | 'marginal',
  income: string,
  months: number,
  from = '2020-09-01',
  division = '410526102',
) =>
  gradualExit(set, {
    division,
    household,
    incomePerHead: yuan(income),
    from: plainDate(from),
    decidedOn: plainDate(from),
    months,
  });

describe('a gradual exit', () => {
  it.each([
    ['4800.00', 12, 'REFUSED'],
    ['4800.01', 12, 'GRANTED'],
    ['7200.00', 12, 'GRANTED'],
    ['7200.01', 12, 'REFUSED'],
    ['6000.00', 11, 'REFUSED'],
    ['6000.00', 13, 'REFUSED'],
  ])('HN-2020-4.3d, 4.3e: of a registered household with %s for %i months: %s', (income, months, outcome) => {
    expect(exit('registered', income, months).outcome).toBe(outcome);
  });

  it('HN-2020-4.3f: a 边缘户 above the band is granted and flagged', () => {
    const decision = exit('marginal', '7200.01', 8);
    expect(decision.outcome).toBe('GRANTED');
    expect(decision.flags.map(({ code }) => code)).toEqual(['ABOVE_EXIT_BAND']);
  });

  it.each([
    ['registered', '2020-09-01', 12, '2021-08-31'],
    ['marginal', '2020-10-15', 8, '2021-06-14'],
    ['marginal', '2020-08-31', 6, '2021-02-27'],
  ] as const)('of a %s household from %s for %i months lasts to %s', (household, from, months, until) => {
    const decision = exit(household, '5000.00', months, from);
    expect(decision.until).toBe(until);
  });

  it('is referred in the next county: a standard is not lent', () => {
    const { outcome, toChange } = exit('registered', '5000.00', 12, '2020-09-01', '410527102');
    expect([outcome, toChange[0]?.code]).toEqual(['REFERRED', 'STANDARD_NOT_SET']);
  });

  it('is judged by the day of decision, also where its first day lies in the next year', () => {
    const facts = { division: '410526102', household: 'registered', incomePerHead: yuan('5000.00') } as const;
    const days = { decidedOn: plainDate('2020-12-31'), from: plainDate('2021-01-01'), months: 12 };
    expect(gradualExit(set, { ...facts, ...days })).toMatchObject({
      outcome: 'GRANTED',
      until: '2021-12-31',
    });
    const late = { ...days, decidedOn: plainDate('2021-01-01') };
    expect(gradualExit(set, { ...facts, ...late }).outcome).toBe('REFERRED');
  });
});

describe('temporary relief', () => {
  const relief = (
    on: string,
    amount: string,
    more: { approver: 'county' | 'township'; delegated?: boolean; members?: number; emergency?: boolean },
  ) =>
    temporaryRelief(set, {
      division: '410526102',
      on: plainDate(on),
      amount: yuan(amount),
      members: 1,
      emergency: false,
      delegated: false,
      ...more,
    }).outcome;
  const township = { approver: 'township', delegated: true } as const;
  const two = { approver: 'county', members: 2, emergency: true } as const;

  it.each([
    ['2020-06-30', '1950.00', township, 'GRANTED'],
    ['2020-06-30', '1950.01', township, 'REFUSED'],
    ['2020-07-01', '2040.00', township, 'GRANTED'],
    ['2020-07-01', '2040.01', township, 'REFUSED'],
    ['2020-06-30', '1.00', { approver: 'township' }, 'REFUSED'],
  ] as const)('HN-2020-4.4a: on %s %s by %j: %s', (on, amount, by, outcome) => {
    expect(relief(on, amount, by)).toBe(outcome);
  });

  it.each([
    ['2020-06-30', '5199.99', two, 'REFUSED'],
    ['2020-06-30', '5200.00', two, 'GRANTED'],
    ['2020-06-30', '5200.00', { ...two, ...township }, 'REFUSED'],
    ['2020-06-30', '5199.99', { ...two, members: 1 }, 'GRANTED'],
    ['2020-07-01', '5439.99', two, 'REFUSED'],
    ['2020-07-01', '5440.00', two, 'GRANTED'],
  ] as const)('HN-2020-4.4c: an emergency on %s with %s by %j: %s', (on, amount, by, outcome) => {
    expect(relief(on, amount, by)).toBe(outcome);
  });
});

describe('a pension premium', () => {
  const premium = (birth: string, on: string, more: { local?: boolean | null; excludedAs?: string } = {}) => {
    const { local = true, ...rest } = more;
    return pensionSubsidy(set, {
      division: '441322102',
      on: plainDate(on),
      birthOn: plainDate(birth),
      localRegistration: local,
      ...rest,
    });
  };

  it.each([
    ['2008-07-01', '2024-06-30', 'REFUSED'],
    ['2008-07-01', '2024-07-01', 'GRANTED'],
    ['1964-11-20', '2024-11-19', 'GRANTED'],
    ['1964-11-20', '2024-11-20', 'REFUSED'],
    ['2008-02-29', '2024-02-28', 'REFUSED'],
    ['2008-02-29', '2024-02-29', 'GRANTED'],
  ])('BL-2022-4.3c: born %s, on %s: %s', (birth, on, outcome) => {
    expect(premium(birth, on).outcome).toBe(outcome);
  });

  it('BL-2022-4.3b: a percentage is known where the tier is not', () => {
    const decision = premium('1990-01-01', '2024-03-01');
    expect(decision).toMatchObject({ outcome: 'GRANTED', percent: 100, amount: null });
    expect(premium('1990-01-01', '2025-03-01')).toMatchObject({ amount: yuan('180.00'), flags: [] });
    expect(decision.flags.map(({ code, fact }) => [code, fact])).toEqual([
      ['VALUE_NOT_SET', 'pension-contribution'],
    ]);
  });

  it.each([
    ['elsewhere', { local: false }, 'REFUSED'],
    ['nobody knows where', { local: null }, 'REFERRED'],
    ['here, a pupil', { excludedAs: '在校生' }, 'REFUSED'],
    ['here, a soldier', { excludedAs: '现役军人' }, 'REFUSED'],
    ['here, of another kind', { excludedAs: '服刑人员' }, 'REFERRED'],
  ])('registered %s: %j is %s', (_, more, outcome) => {
    expect(premium('2008-01-01', '2025-03-01', more).outcome).toBe(outcome);
  });

  it('of 2026 has no rate', () => {
    const { outcome, toChange } = premium('1990-01-01', '2026-01-01');
    expect([outcome, toChange[0]?.code]).toEqual(['REFERRED', 'RATE_NOT_SET']);
  });
});

it('480.00 a month for three, less 1,000.00 of the household, is 440.00 and never less than nothing', () => {
  const of = (income: string) =>
    allowanceHint({ standard: yuan('5760.00'), persons: 3, monthlyIncome: yuan(income) });
  expect(of('1000.00')).toBe(yuan('440.00'));
  expect(of('1440.01')).toBe(0n);
});

it('PA-2025-3.2.9b: the policy of the cause is proposed first, then temporary relief', () => {
  const at = { division: '500235216', on: plainDate('2025-06-01') };
  expect(afterMisfortune(set, { ...at, cause: 'DISABILITY' })).toEqual({
    proposals: ['DISABILITY_POLICY', 'TEMPORARY_RELIEF'],
    clause: 'PA-2025-3.2.9b',
  });
  expect(afterMisfortune(set, { ...at, cause: 'ILLNESS' }).proposals[0]).toBe('HEALTH_POLICY');
  const elsewhere = { division: '441322102', on: plainDate('2025-06-01') };
  expect(afterMisfortune(set, { ...elsewhere, cause: 'DISASTER' }).proposals).toEqual([]);
});

it('HN-2020-4.3c: after a disaster its relief is proposed first', () => {
  const at = { division: '410526102', on: plainDate('2020-06-01') };
  expect(afterMisfortune(set, { ...at, cause: 'DISASTER' })).toEqual({
    proposals: ['DISASTER_RELIEF', 'TEMPORARY_RELIEF'],
    clause: 'HN-2020-4.3c',
  });
});

it.each([
  [true, null, 'HAS'],
  [false, true, 'MISSING'],
  [false, false, 'NOT_ELIGIBLE'],
  [null, false, 'NOT_ELIGIBLE'],
  [null, true, 'UNKNOWN'],
  [false, null, 'UNKNOWN'],
] as const)('an item that is there %s and eligible %s is %s', (has, eligible, state) => {
  expect(itemState({ has, eligible })).toBe(state);
});
