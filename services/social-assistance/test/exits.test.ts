import { changesOfDraft, turnsOf, withoutRule, withValue } from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import {
  type Assistance,
  act,
  householdField,
  register,
  startAssistance,
  type TestHousehold,
  tellStanding,
} from './running';
import { standards } from './standards';

const STAFF = 'civil-affairs@410526';
const household = (n: number, divisionCode = '410526102201'): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-0000000002${String(n).padStart(2, '0')}`,
  code: `${divisionCode.slice(0, 9)}9900${String(n).padStart(2, '0')}`,
  divisionCode,
});
const [POOR, MARGINAL, THIRD] = [household(1), household(2), household(3)];

let assistance: Assistance;
let assumed: Awaited<ReturnType<typeof standards>>;
const grants = new Map<string, string>();

beforeAll(async () => {
  assumed = await standards();
  assistance = await startAssistance('2020-11-01', assumed.variables);
  for (const each of [POOR, MARGINAL, THIRD]) {
    await register(assistance, each);
    const { allowance } = await act(assistance, STAFF, 'recordAllowance', {
      input: {
        householdId: each.id,
        name: '农村低保',
        approved: '300.00',
        paid: '300.00',
        occurredOn: '2020-08-01',
      },
      answer: '... on AllowanceRecorded { allowance { grant } }',
    });
    grants.set(each.id, (allowance as { grant: string }).grant);
  }
  await tellStanding(assistance, POOR, { registeredPoorOn: '2018-01-01' });
});
afterAll(async () => {
  await assistance?.drop();
  await assumed?.remove();
});

const start = (of: TestHousehold, change: object = {}, account = STAFF) =>
  act(assistance, account, 'startGradualExit', {
    input: {
      householdId: of.id,
      grantId: grants.get(of.id),
      householdKind: 'REGISTERED',
      incomePerHead: '5000.00',
      incomeSource: '入户核算',
      months: 12,
      occurredOn: '2020-09-01',
      ...change,
    },
    answer: `... on GradualExitRecorded { exit { firstDay until flags clause { id } } } ... on ExitRunning { until }`,
  });

test.each([
  [{ incomePerHead: '4800.00' }, 'INCOME_NOT_ABOVE_STANDARD'],
  [{ incomePerHead: '7200.01' }, 'INCOME_ABOVE_EXIT_BAND'],
  [{ months: 11 }, 'EXIT_LENGTH_NOT_ALLOWED'],
  [{ months: 13 }, 'EXIT_LENGTH_NOT_ALLOWED'],
])('HN-2020-4.3d: an exit of a registered household with %j is refused: %s', async (change, code) => {
  expect(await start(POOR, change)).toMatchObject({ __typename: 'DecisionRefused', code });
});

test('HN-2020-4.3e: an exit of 12 months runs to its last day, and a second does not run beside it', async () => {
  expect((await start(POOR)).exit).toEqual({
    firstDay: '2020-09-01',
    until: '2021-08-31',
    flags: [],
    clause: { id: 'HN-2020-4.3e' },
  });
  expect(await start(POOR, { occurredOn: '2020-10-01' })).toMatchObject({
    __typename: 'ExitRunning',
    until: '2021-08-31',
  });
});

test('HN-2020-4.3f: a 边缘户 above the band gets its months and a flag', async () => {
  const change = { householdKind: 'MARGINAL', incomePerHead: '7200.01', months: 5, occurredOn: '2020-10-15' };
  expect(await start(MARGINAL, change)).toMatchObject({ code: 'EXIT_LENGTH_NOT_ALLOWED' });
  expect((await start(MARGINAL, { ...change, months: 8 })).exit).toEqual({
    firstDay: '2020-10-15',
    until: '2021-06-14',
    flags: ['ABOVE_EXIT_BAND'],
    clause: { id: 'HN-2020-4.3f' },
  });
});

test('HN-2020-4.3d, 4.3e, 4.3f: a draft tells which running windows its law would not have decided', async () => {
  const asked = {
    field: 'socialAssistanceChanges',
    folder: 'he-nan-2020',
    division: '410526',
    on: '2020-11-01',
  };
  const told = async (change: (file: string, text: string) => string) =>
    (await changesOfDraft(assistance, STAFF, { ...asked, change }))?.find(
      ({ name }) => name === 'gradual-exit',
    );
  // One registered household in the band with twelve months, one 边缘户 above it with eight.
  expect(await told(withoutRule('gradual-exit-marginal'))).toMatchObject({
    ...{ before: 2, after: 1, entering: 0, leaving: 1 },
    examples: [{ household: { id: MARGINAL.id } }],
  });
  expect(await told(withValue('gradual-exit-registered', '6'))).toMatchObject({
    ...{ before: 2, after: 1, termsAfter: expect.stringContaining('6') },
    examples: [{ household: { id: POOR.id } }],
  });
  expect(await told(withValue('gradual-exit-marginal-minimum', '8'))).toMatchObject({ after: 2, leaving: 0 });
  expect(await told(withValue('gradual-exit-marginal-minimum', '9'))).toMatchObject({ before: 2, after: 1 });
  expect(await told(withValue('gradual-exit-income-above', '"1.05"'))).toMatchObject({ before: 2, after: 1 });
});

test('HN-2020-4.3a: the standard of place and day is shown with the decision that rests on it', async () => {
  const { decision } = await act(assistance, STAFF, 'startGradualExit', {
    input: {
      householdId: THIRD.id,
      grantId: grants.get(THIRD.id),
      householdKind: 'REGISTERED',
      incomePerHead: '4800.00',
      incomeSource: '入户核算',
      months: 12,
      occurredOn: '2020-08-05',
    },
    answer: '... on DecisionRefused { decision { reasons { code fact parameter value } } }',
  });
  expect(decision).toMatchObject({
    reasons: expect.arrayContaining([
      {
        code: 'INCOME_NOT_ABOVE_STANDARD',
        fact: '4800.00',
        parameter: 'gradual-exit-income-above',
        value: '1',
      },
    ]),
  });
});

const exitsListed = async (filter: object) => {
  const { data } = await assistance.ask<{ list: { edges: { node: { until: string } }[] } }>(
    STAFF,
    `query ($filter: GradualExitFilter) { list: gradualExits(filter: $filter) { edges { node { until household { id } } } } }`,
    { filter },
  );
  return data.list.edges.map(({ node }) => node.until);
};
const income = (of: TestHousehold, incomePerHead: string, occurredOn: string) => ({
  ...{ householdId: of.id, incomePerHead, incomeSource: '入户核算', occurredOn },
});

test('HN-2020-4.3d: income above the band in a window that runs is flagged and changes nothing; at the standard it is to be taken back', async () => {
  const restated = (incomePerHead: string, occurredOn: string) =>
    act(assistance, STAFF, 'recordExitIncome', {
      input: income(POOR, incomePerHead, occurredOn),
      answer: '... on GradualExitRecorded { exit { until flags latestIncome latestIncomeOn } }',
    });
  expect(await restated('7200.00', '2020-10-10')).toMatchObject({ exit: { until: '2021-08-31', flags: [] } });
  expect(await exitsListed({ flagged: true })).toEqual(['2021-06-14']);
  expect(await restated('7200.01', '2020-10-20')).toMatchObject({
    exit: {
      ...{ until: '2021-08-31', flags: ['ABOVE_EXIT_BAND'] },
      ...{ latestIncome: '7200.01', latestIncomeOn: '2020-10-20' },
    },
  });
  expect(await exitsListed({ flagged: true })).toEqual(['2021-06-14', '2021-08-31']);
  expect(await restated('7000.00', '2020-10-19')).toMatchObject({ code: 'BEFORE_NEWEST_STATE' });
  expect(await restated('4800.00', '2020-10-21')).toMatchObject({ code: 'NOT_ABOVE_STANDARD' });
  expect(await restated('-0.01', '2020-10-21')).toMatchObject({ code: 'NEGATIVE_AMOUNT' });
});

test('HN-2020-4.3e: a window is taken back at or below the standard, not above it, and the grant goes on', async () => {
  expect(await exitsListed({})).toEqual(['2021-06-14', '2021-08-31']);
  expect(await exitsListed({ endingUntil: '2021-06-30' })).toEqual(['2021-06-14']);
  const cancel = (incomePerHead: string) =>
    act(assistance, STAFF, 'cancelGradualExit', {
      input: { ...income(MARGINAL, incomePerHead, '2020-10-31'), reason: '收入回落到标准以下' },
      answer: '... on DecisionRefused { decision { reasons { code fact } clauses { id } } }',
    });
  expect(await cancel('4800.01')).toMatchObject({
    ...{ __typename: 'DecisionRefused', code: 'INCOME_STILL_ABOVE_STANDARD' },
    decision: { reasons: [{ code: 'INCOME_STILL_ABOVE_STANDARD', fact: '4800.01' }] },
  });
  expect(await cancel('4800.00')).toMatchObject({ __typename: 'GradualExitRecorded' });
  expect(await exitsListed({ cancelled: false })).toEqual(['2021-08-31']);
  expect(await householdField(assistance, STAFF, MARGINAL.id, 'gradualExit { until }')).toBeNull();
  expect(await cancel('4800.00')).toMatchObject({ code: 'NOT_FOUND' });
});

test('HN-2020-4.3e: where no standard is set whoever takes a window back decides, and the window shows it', async () => {
  const unset = household(4, '410883102201');
  await register(assistance, unset);
  const account = 'civil-affairs@410883';
  await assistance.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(
      `INSERT INTO gradual_exit (grant_id, household_id, division_code, household_kind, income_per_head, income_source,
         decided_on, first_day, months, until, account)
       VALUES (uuidv7(), $1, $2, 'registered', 500000, '入户核算', '2020-07-01', '2020-07-01', 12, '2021-06-30', $3)`,
      [unset.id, unset.divisionCode, account],
    ),
  );
  expect(
    await act(assistance, account, 'cancelGradualExit', {
      input: { ...income(unset, '4000.00', '2020-10-31'), reason: '收入回落' },
      answer: '... on GradualExitRecorded { exit { cancelledOn flags } }',
    }),
  ).toMatchObject({ exit: { cancelledOn: '2020-10-31', flags: ['STANDARD_NOT_SET'] } });
});

test('HN-2020-4.3d: a new standard lists grants below it, windows no longer above it and those above its band', async () => {
  const [below, full, left, above] = [11, 12, 13, 14].map((n) => household(n, '410181001003')) as [
    ...TestHousehold[],
  ];
  const account = 'civil-affairs@410181';
  const grant = async (of: TestHousehold | undefined, approved: string) => {
    if (!of) throw new Error('no household');
    await register(assistance, of);
    const { allowance } = await act(assistance, account, 'recordAllowance', {
      input: {
        ...{ householdId: of.id, name: '农村低保', approved, paid: approved, occurredOn: '2020-02-01' },
        coveredPersons: 2,
      },
      answer: '... on AllowanceRecorded { allowance { grant } }',
    });
    return { of, grantId: (allowance as { grant: string }).grant };
  };
  const exit = async (of: TestHousehold | undefined, incomePerHead: string) => {
    const { of: household, grantId } = await grant(of, '800.00');
    await tellStanding(assistance, household, { registeredPoorOn: '2018-01-01' });
    const input = {
      ...{ householdId: household.id, grantId, householdKind: 'REGISTERED', incomePerHead, months: 12 },
      ...{ incomeSource: '入户核算', occurredOn: '2020-03-01' },
    };
    expect(await act(assistance, account, 'startGradualExit', { input })).toMatchObject({
      __typename: 'GradualExitRecorded',
    });
  };
  await grant(below, '899.99');
  await grant(full, '900.00');
  await exit(left, '5400.00');
  await exit(above, '7000.00');
  await act(assistance, account, 'recordExitIncome', {
    input: income(above as TestHousehold, '8100.01', '2020-06-01'),
  });
  const turns = turnsOf(assistance, turnJob('social-assistance'), 'socialAssistanceItems');
  const listed = async (day: string) => {
    const { runId } = await turns.preview('410181', day);
    return (await turns.items(account, runId)).filter(({ rule }) => rule === 'new-standard');
  };
  expect(await listed('2020-06-29')).toEqual([]);
  const items = await listed('2020-06-30');
  expect(new Map(items.map(({ household: id, after }) => [id, after.state]))).toEqual(
    new Map([
      [below?.id, 'BELOW_STANDARD'],
      [left?.id, 'NOT_ABOVE_STANDARD'],
      [above?.id, 'ABOVE_BAND'],
    ]),
  );
  expect(items.find(({ household: id }) => id === below?.id)).toMatchObject({
    ...{ change: 'LISTED', facts: { approved: '899.99', persons: '2', standard: '5400.00' } },
  });
});

test.each([
  ['township@410526102', {}, 'NOT_PERMITTED', undefined],
  [STAFF, { incomePerHead: '-0.01' }, 'NEGATIVE_AMOUNT', 'incomePerHead'],
  [STAFF, { months: 0 }, 'OUT_OF_RANGE', 'months'],
  [STAFF, { firstDay: '2020-08-31' }, 'BEFORE_DECISION', 'firstDay'],
  [STAFF, { grantId: POOR.id }, 'NOT_FOUND', 'grantId'],
  [STAFF, { occurredOn: '2020-11-02' }, 'DATE_IN_FUTURE', 'occurredOn'],
])('%s with %j: %s', async (account, change, code, field) => {
  const outcome = await start(MARGINAL, change, account);
  expect([outcome.code, outcome.field]).toEqual([code, field]);
});
