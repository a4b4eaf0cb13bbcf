import { officialCalendar, plainDate } from '@dixian/calendar';
import { deadlineKinds, dutyKinds, dutyLimit, isDuty, loadPolicies, policiesDirectory } from '../src';

test('every kind of time limit says what it is, in both languages, and none is named that no document can set', () => {
  expect([...dutyKinds().keys()].sort()).toEqual([...deadlineKinds].sort());
  for (const { title } of dutyKinds().values()) expect(title.zh && title.en).toBeTruthy();
});

test('what starts a clock in a document is what the kind says starts it', async () => {
  const { deadlines } = await loadPolicies([policiesDirectory]);
  const set = [...deadlines.values()].flatMap((byPlace) => [...byPlace.values()].flat());
  expect(set.length).toBeGreaterThan(20);
  const known = (kind: string) => dutyKinds().get(kind)?.triggers;
  for (const { kind, trigger } of set)
    expect([kind, known(kind)]).toEqual([kind, expect.arrayContaining([trigger])]);
});

test('a validity and a limit of an act are no duties; what has to be kept up for its time is one', () => {
  const duties = ['RENOVATION_FUNDS', 'FUND_CHECKPOINT', 'MEDICAL_RUN', 'VERIFICATION', 'PUBLICITY'];
  const others = [
    'WORK_CONTRACT_OWN_END',
    'GRADUAL_EXIT_MARGINAL',
    'INTEREST_SUBSIDY_ACCRUAL',
    'STABLE_INCOME',
    'x',
  ];
  expect(duties.map(isDuty)).toEqual(duties.map(() => true));
  expect(others.map(isDuty)).toEqual(others.map(() => false));
});

test.each([
  [
    'JY-2025-4.11b: a check point ends with its month',
    'FUND_CHECKPOINT',
    '419001',
    '2025-07-01',
    '2025-07-31',
  ],
  ['BL-2022-4.4.4a: the medical run of a year', 'MEDICAL_RUN', '441322', '2024-01-01', '2024-12-20'],
  ['AY-2025-3.3.3a: renovation funds', 'RENOVATION_FUNDS', '410526001', '2025-03-03', '2025-12-31'],
] as const)('%s', async (_what, kind, division, on, dueOn) => {
  const law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
  expect(dutyLimit(kind, { division, on: plainDate(on) }, law)).toMatchObject({ dueOn });
});

test('JY-2025-1.2g 及时 is a duty without a day, and where nothing is printed there is none', async () => {
  const law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
  const limit = (division: string) =>
    dutyLimit('HOUSING_RENOVATION', { division, on: plainDate('2025-03-03') }, law);
  expect(limit('419001')).toMatchObject({ dueOn: null, clauseIds: ['JY-2025-1.2g'] });
  expect(limit('110101')).toBeUndefined();
});
