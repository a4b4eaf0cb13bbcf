import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import { night } from './nights';
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
  id: `0199a1b2-0000-7000-8000-0000000011${String(n).padStart(2, '0')}`,
  code: `${divisionCode.slice(0, 9)}8800${String(n).padStart(2, '0')}`,
  divisionCode,
});
const [BY_HAND, BY_LEDGER] = [household(1), household(2)];
const IN_PU_AN = household(3, '500235216201');

let assistance: Assistance;
let assumed: Awaited<ReturnType<typeof standards>>;

beforeAll(async () => {
  assumed = await standards();
  assistance = await startAssistance('2021-11-30', assumed.variables);
  await register(assistance, BY_HAND, BY_LEDGER, IN_PU_AN);
});
afterAll(async () => {
  await assistance?.drop();
  await assumed?.remove();
});

const DRAWN = 'allowances(asOf: "DAY") { active endReason occurredOn }';
const drawn = (of: TestHousehold, day: string) =>
  householdField<{ active: boolean; endReason: string | null; occurredOn: string }[]>(
    assistance,
    STAFF,
    of.id,
    DRAWN.replace('DAY', day),
  );

async function exitOf(of: TestHousehold, change: object = {}): Promise<void> {
  const [grant] =
    (await householdField<{ grant: string }[]>(
      assistance,
      STAFF,
      of.id,
      'allowances(asOf: "2020-09-30") { grant }',
    )) ?? [];
  const outcome = await act(assistance, STAFF, 'startGradualExit', {
    input: {
      householdId: of.id,
      grantId: grant?.grant,
      householdKind: 'REGISTERED',
      incomePerHead: '5000.00',
      incomeSource: '入户核算',
      months: 12,
      occurredOn: '2020-09-01',
      ...change,
    },
  });
  expect(outcome).toMatchObject({ __typename: 'GradualExitRecorded' });
}

const ledger = (exported: string, ...rows: string[]) =>
  assistance.load(STAFF, 'allowance-payments', {
    name: `农村低保发放_${exported}.csv`,
    content: ['户编号,低保档次,保障人数,月核定金额,月份,月发放金额', ...rows].join('\n'),
  });

const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(assistance.service, ['task-changed', 'allowance-changed', 'screening-hit'], work);

describe('HN-2020-4.3e: a grant in a window of twelve months from 2020-09-01', () => {
  beforeAll(async () => {
    await act(assistance, STAFF, 'recordAllowance', {
      input: {
        householdId: BY_HAND.id,
        name: '农村低保',
        approved: '300.00',
        paid: '300.00',
        occurredOn: '2020-08-01',
      },
    });
    await exitOf(BY_HAND);
  });

  test('is drawn on 2021-08-31 and ended on 2021-09-01, also before the night writes it down', async () => {
    expect(await drawn(BY_HAND, '2021-08-31')).toMatchObject([{ active: true }]);
    expect(await drawn(BY_HAND, '2021-09-01')).toMatchObject([{ active: false }]);
    const now = 'subsistenceAllowance(asOf: "2021-09-01") { month }';
    expect(await householdField(assistance, STAFF, BY_HAND.id, now)).toBeNull();
  });

  test('ends by itself in the night after its last day, once, with its reason', async () => {
    expect(itemsTold(await told(() => night(assistance, '2021-08-31')), 'allowance-changed')).toEqual([]);
    const ended = await told(() => night(assistance, '2021-09-01'));
    expect(itemsTold(ended, 'allowance-changed')).toMatchObject([
      { householdId: BY_HAND.id, active: false, occurredOn: '2021-09-01' },
    ]);
    expect(await drawn(BY_HAND, '2021-09-01')).toEqual([
      { active: false, endReason: 'EXIT_OVER', occurredOn: '2021-09-01' },
    ]);
    expect(await told(() => night(assistance, '2021-09-02'))).toEqual([]);
    const exit = 'gradualExit(asOf: "2021-09-01") { until endedOn }';
    expect(await householdField(assistance, STAFF, BY_HAND.id, exit)).toEqual({
      until: '2021-08-31',
      endedOn: '2021-09-01',
    });
  });
});

describe('a ledger that pays a grant beyond its window', () => {
  const kinds = async (work: () => Promise<unknown>) =>
    (itemsTold(await told(work), 'task-changed') as { kind: string; closedOn: string | null }[])
      .filter(({ kind }) => kind === 'EXIT_OVERRUN')
      .map(({ closedOn }) => closedOn);

  test('is no overrun in the month in which the window ends, and is one in the next', async () => {
    const row = (month: string) => `${BY_LEDGER.code},B,1,300,${month},300`;
    await ledger('20200930', row('2020-09'));
    await exitOf(BY_LEDGER, { householdKind: 'MARGINAL', months: 8, occurredOn: '2020-10-15' });
    expect(await kinds(() => ledger('20210630', row('2021-06')))).toEqual([]);
    expect(await drawn(BY_LEDGER, '2021-06-14')).toMatchObject([{ active: true }]);
    expect(await drawn(BY_LEDGER, '2021-06-30')).toMatchObject([{ active: false }]);
    expect(await kinds(() => ledger('20210731', row('2021-07')))).toEqual([null]);
  });

  test('is none any more where staff grant it anew', async () => {
    const [grant] =
      (await householdField<{ grant: string }[]>(assistance, STAFF, BY_LEDGER.id, 'allowances { grant }')) ??
      [];
    const closed = await kinds(() =>
      act(assistance, STAFF, 'recordAllowance', {
        input: {
          householdId: BY_LEDGER.id,
          grantId: grant?.grant,
          name: '农村低保',
          approved: '300.00',
          paid: '300.00',
          occurredOn: '2021-08-01',
        },
      }),
    );
    expect(closed).toEqual(['2021-08-01']);
  });
});

describe('a grant that staff end', () => {
  const end = (grantId: string, change: object = {}, account = STAFF) =>
    act(assistance, account, 'endAllowance', {
      input: { householdId: BY_LEDGER.id, grantId, reason: 'DEATH', occurredOn: '2021-10-08', ...change },
      answer: '... on AllowanceRecorded { allowance { active endReason approved paid tier } }',
    });
  const grantOf = async () =>
    ((await householdField<{ grant: string }[]>(assistance, STAFF, BY_LEDGER.id, 'allowances { grant }')) ??
      [])[0]?.grant ?? '';

  test.each([
    ['township@410526102', {}, 'NOT_PERMITTED', undefined],
    [STAFF, { occurredOn: '2021-07-31' }, 'BEFORE_NEWEST_STATE', 'occurredOn'],
    [STAFF, { newest: BY_HAND.id }, 'STATEMENT_CHANGED', undefined],
  ])('%s with %j: %s', async (account, change, code, field) => {
    const outcome = await end(await grantOf(), change, account);
    expect([outcome.code, outcome.field]).toEqual([code, field]);
  });

  test('is drawn no more, for the reason told, and cannot end twice', async () => {
    const grant = await grantOf();
    expect((await end(grant)).allowance).toEqual({
      active: false,
      endReason: 'DEATH',
      approved: '0.00',
      paid: '0.00',
      tier: null,
    });
    expect(await end(grant, { occurredOn: '2021-10-09' })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'grantId',
    });
  });
});

describe('a review of what is drawn', () => {
  let inPuAn: Assistance;
  const staff = 'civil-affairs@500235';
  const grant = (of: TestHousehold) =>
    act(inPuAn, staff, 'recordAllowance', {
      input: {
        householdId: of.id,
        name: '农村低保',
        approved: '300.00',
        paid: '300.00',
        occurredOn: '2025-03-20',
      },
      answer: '... on AllowanceRecorded { allowance { grant } }',
    });
  const changes = async (work: () => Promise<unknown>) =>
    itemsTold(await toldMeanwhile(inPuAn.service, ['task-changed'], work), 'task-changed');

  beforeAll(async () => {
    inPuAn = await startAssistance('2026-04-30', assumed.variables);
    await register(inPuAn, IN_PU_AN);
    await grant(IN_PU_AN);
  });
  afterAll(() => inPuAn?.drop());

  test('is due where the county set how often, twelve months after it was first said, and ends with an assessment', async () => {
    expect(await changes(() => night(inPuAn, '2026-04-01'))).toEqual([]);
    expect(await changes(() => night(inPuAn, '2026-03-19', assumed.directory))).toEqual([]);
    expect(await changes(() => night(inPuAn, '2026-03-20', assumed.directory))).toMatchObject([
      { kind: 'REVIEW_DUE', householdId: IN_PU_AN.id, openedOn: '2026-03-20', dueOn: null },
    ]);
    const closed = await changes(() =>
      act(inPuAn, staff, 'assessAssistance', {
        input: {
          householdId: IN_PU_AN.id,
          meetsAllowance: true,
          meetsHardship: false,
          objectiveDifficulty: true,
          unableByOwnEffort: true,
          meetsInFact: true,
          occurredOn: '2026-03-25',
        },
      }),
    );
    expect(closed).toMatchObject([{ kind: 'REVIEW_DUE', closedOn: '2026-04-30' }]);
    expect(await changes(() => night(inPuAn, '2026-04-01', assumed.directory))).toEqual([]);
  });

  test('a grant that ended for income finds the household where the county turned that on, and nobody monitors it', async () => {
    const hits = async (work: () => Promise<unknown>) =>
      itemsTold(await toldMeanwhile(inPuAn.service, ['screening-hit'], work), 'screening-hit');
    const { allowance } = await grant(IN_PU_AN);
    const { grant: grantId } = allowance as { grant: string };
    const ended = await hits(() =>
      act(inPuAn, staff, 'endAllowance', {
        input: { householdId: IN_PU_AN.id, grantId, reason: 'INCOME', occurredOn: '2026-04-20' },
      }),
    );
    expect(ended).toEqual([]);
    expect(await hits(() => tellStanding(inPuAn, IN_PU_AN, {}))).toMatchObject([
      { rule: 'allowance-ended', period: '2026-04', foundOn: '2026-04-20', leadType: 'OTHER' },
    ]);
    expect(await hits(() => night(inPuAn, '2026-04-30', assumed.directory))).toEqual([]);
  });
});
