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

test('exits that end within a time are listed, and one that is taken back lets the grant go on', async () => {
  const list = async (filter: object) => {
    const { data } = await assistance.ask<{ list: { edges: { node: { until: string } }[] } }>(
      STAFF,
      `query ($filter: GradualExitFilter) { list: gradualExits(filter: $filter) { edges { node { until household { id } } } } }`,
      { filter },
    );
    return data.list.edges.map(({ node }) => node.until);
  };
  expect(await list({})).toEqual(['2021-06-14', '2021-08-31']);
  expect(await list({ endingUntil: '2021-06-30' })).toEqual(['2021-06-14']);
  const input = { householdId: MARGINAL.id, reason: '收入回落到标准以下', occurredOn: '2020-10-31' };
  expect(await act(assistance, STAFF, 'cancelGradualExit', { input })).toMatchObject({
    __typename: 'GradualExitRecorded',
  });
  expect(await list({ cancelled: false })).toEqual(['2021-08-31']);
  expect(await householdField(assistance, STAFF, MARGINAL.id, 'gradualExit { until }')).toBeNull();
  expect(await act(assistance, STAFF, 'cancelGradualExit', { input })).toMatchObject({ code: 'NOT_FOUND' });
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
