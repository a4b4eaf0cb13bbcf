import { BlindIndex, identityNumberOf } from '@dixian/personal-data';
import { itemsTold, toldMeanwhile, waitUntil } from '@dixian/testkit';
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
const TOWNSHIP = 'township@410526102';
const NUMBER = '990066195212203659';
const index = new BlindIndex(Buffer.alloc(32, 7));
const household = (n: number): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-0000000012${String(n).padStart(2, '0')}`,
  code: `4105261028800${String(n).padStart(2, '0')}`,
  divisionCode: '410526102201',
});
const [APPLIED, GIVEN, LATER] = [household(1), household(2), household(4)];
const BY_NUMBER: TestHousehold = {
  ...household(3),
  persons: [
    {
      id: '0199a1b2-0000-7000-8000-000000001291',
      certificateIndex: index.of(identityNumberOf(NUMBER)).toString('hex'),
    },
  ],
};

let assistance: Assistance;
let assumed: Awaited<ReturnType<typeof standards>>;

beforeAll(async () => {
  assumed = await standards();
  assistance = await startAssistance('2020-06-30', assumed.variables);
  await register(assistance, APPLIED, GIVEN, BY_NUMBER);
});
afterAll(async () => {
  await assistance?.drop();
  await assumed?.remove();
});

const HEADINGS = '户编号,证件号码,申请日期,困难类型,困难原因,急难型,家庭人口,金额,审批单位,审批日期,发放日期';
const load = (...rows: string[]) =>
  assistance.load(STAFF, 'temporary-aid', {
    name: '临时救助台账_20200630.csv',
    content: [HEADINGS, ...rows].join('\n'),
  });
const FIELDS = `temporaryRelief { appliedOn difficulty cause emergency members amount approver decidedOn paid paidOn paidFirst
  daysToDecision source }`;
const reliefOf = (of: TestHousehold) =>
  householdField<Record<string, unknown>[]>(assistance, STAFF, of.id, FIELDS);
const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(
    assistance.service,
    ['task-changed', 'measure-delivered', 'money-paid', 'obligation-met'],
    work,
  );

const ROW = `${GIVEN.code},,2020-06-02,突发性,因病住院,否,3,1500,县民政局,2020-06-10,2020-06-12`;

test('relief by ledger is a case, delivered and paid; loaded again nothing changes, and of the cause its kind is kept', async () => {
  const events = await told(async () => {
    expect(await load(ROW)).toMatchObject({ rowsRead: 1, rowsLoaded: 1, recordsAdded: 1 });
  });
  expect(itemsTold(events, 'measure-delivered')).toMatchObject([
    {
      name: '临时救助',
      amount: '150000',
      deliveredOn: '2020-06-12',
      source: '临时救助对象公示表 2020-06-30',
    },
  ]);
  expect(itemsTold(events, 'money-paid')).toMatchObject([{ amount: '1500.00', paidOn: '2020-06-12' }]);
  expect(await reliefOf(GIVEN)).toEqual([
    {
      appliedOn: '2020-06-02',
      difficulty: 'SUDDEN',
      cause: 'ILLNESS',
      emergency: false,
      members: 3,
      amount: '1500.00',
      approver: 'COUNTY',
      decidedOn: '2020-06-10',
      paid: '1500.00',
      paidOn: '2020-06-12',
      paidFirst: false,
      daysToDecision: 8,
      source: '临时救助对象公示表 2020-06-30',
    },
  ]);
  expect(await load(ROW)).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 1 });
});

test('an application that waits becomes the case of the row that decides it, and its work is done', async () => {
  await act(assistance, TOWNSHIP, 'applyForRelief', {
    input: {
      householdId: APPLIED.id,
      difficulty: 'URGENT',
      cause: 'DISASTER',
      affectsLiving: true,
      emergency: true,
      members: 2,
      occurredOn: '2020-06-01',
    },
  });
  const events = await told(() => load(`${APPLIED.code},,,,,,,5200,县民政局,2020-06-05,`));
  expect(itemsTold(events, 'task-changed')).toMatchObject([{ kind: 'RELIEF_DUE', closedOn: '2020-06-05' }]);
  expect(itemsTold(events, 'obligation-met')).toMatchObject([{ metOn: '2020-06-05' }]);
  expect(await reliefOf(APPLIED)).toMatchObject([
    {
      appliedOn: '2020-06-01',
      difficulty: 'URGENT',
      cause: 'DISASTER',
      emergency: true,
      members: 2,
      amount: '5200.00',
      paid: '5200.00',
    },
  ]);
});

test('a decision by hand and the same one in a ledger are one case', async () => {
  const { relief } = await act(assistance, STAFF, 'applyForRelief', {
    input: {
      householdId: GIVEN.id,
      difficulty: 'SUDDEN',
      affectsLiving: true,
      emergency: false,
      members: 3,
      occurredOn: '2020-06-15',
    },
    answer: '... on ReliefRecorded { relief { id } }',
  });
  const { id: reliefId } = relief as { id: string };
  await act(assistance, STAFF, 'decideRelief', {
    input: { householdId: GIVEN.id, reliefId, amount: '800.00', occurredOn: '2020-06-20' },
  });
  expect(await load(ROW, `${GIVEN.code},,,,,,,800,,2020-06-20,2020-06-25`)).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 1,
    recordsUnchanged: 1,
  });
  expect(await reliefOf(GIVEN)).toMatchObject([
    { appliedOn: '2020-06-15', paid: '800.00' },
    { amount: '1500.00' },
  ]);
});

test('what the act would be refused for is said with its code, and the relief is kept', async () => {
  const report = await load(
    `${BY_NUMBER.code},,2020-06-01,突发性,因灾,是,2,5199.99,县民政局,2020-06-03,`,
    `${BY_NUMBER.code},,2020-06-01,突发性,因灾,否,2,900,城关镇人民政府,2020-06-04,`,
  );
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 0 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code, node.severity])).toEqual([
    [2, 'BELOW_EMERGENCY_MINIMUM', 'WARNING'],
    [3, 'NOT_DELEGATED', 'WARNING'],
  ]);
  expect(await reliefOf(BY_NUMBER)).toHaveLength(2);
});

test('a row is found by the number of a member, and waits where nobody has it', async () => {
  expect(await load(`,${NUMBER},,,,,,600,,2020-06-08,`)).toMatchObject({ rowsLoaded: 1 });
  expect(await reliefOf(BY_NUMBER)).toHaveLength(3);
  await load(`${LATER.code},,,,,,,700,,2020-06-09,`);
  const waiting = async () => {
    const { data } = await assistance.ask<{ list: { edges: { node: { householdCode: string } }[] } }>(
      STAFF,
      '{ list: reliefCases(filter: { matched: false }) { edges { node { householdCode household { id } } } } }',
    );
    return data.list.edges.map(({ node }) => node.householdCode);
  };
  expect(await waiting()).toEqual([LATER.code]);
  const events = await told(() => register(assistance, LATER));
  expect(itemsTold(events, 'measure-delivered')).toMatchObject([{ householdId: LATER.id, amount: '70000' }]);
  expect(await waiting()).toEqual([]);
});

test('a run that is taken back leaves the application as it waited, and its work open', async () => {
  const of = household(7);
  await register(assistance, of);
  await act(assistance, TOWNSHIP, 'applyForRelief', {
    input: {
      householdId: of.id,
      difficulty: 'URGENT',
      affectsLiving: true,
      emergency: false,
      members: 2,
      occurredOn: '2020-06-05',
    },
  });
  const { id: reportId } = await load(`${of.code},,,,,,,1200,,2020-06-07,`);
  expect(await reliefOf(of)).toMatchObject([{ paid: '1200.00' }]);
  const events = await told(async () => {
    const { data } = await assistance.ask<{ back: object }>(
      STAFF,
      'mutation ($input: WithdrawImportInput!) { back: withdrawSocialAssistanceImport(input: $input) { __typename } }',
      { input: { reportId, reason: '数据有误', idempotencyKey: 'taken-back' } },
    );
    expect(data.back).toEqual({ __typename: 'ImportWithdrawalStarted' });
    await waitUntil(async () => (await reliefOf(of))?.[0]?.paid === null);
  });
  expect(itemsTold(events, 'task-changed')).toMatchObject([{ kind: 'RELIEF_DUE', closedOn: null }]);
  expect(await reliefOf(of)).toMatchObject([{ appliedOn: '2020-06-05', decidedOn: null, paid: null }]);
});

test('rows whose days or amounts cannot be are turned away one by one', async () => {
  const report = await load(
    `${GIVEN.code},,2020-06-20,,,,,500,,2020-06-10,`,
    `${GIVEN.code},,2020-06-20,,,,,500,,2020-06-21,2020-06-19`,
    `${GIVEN.code},,,,,,,-1,,2020-06-21,`,
    `${GIVEN.code},,,,,,101,500,,2020-06-21,`,
    `${GIVEN.code},,,长期,,,,500,,2020-06-21,`,
    `${GIVEN.code},,,,,,,500,,2020-06-21,2020-07-01`,
  );
  expect(report).toMatchObject({ rowsLoaded: 0, rowsRejected: 6 });
  expect(report.findings.edges.map(({ node }) => node.code)).toEqual([
    'APPLIED_AFTER_DECISION',
    'PAID_BEFORE_APPLICATION',
    'NEGATIVE_AMOUNT',
    'ABOVE_MAXIMUM',
    'NOT_LISTED',
    'AFTER_EXPORT_DAY',
    'ALL_REFUSED',
  ]);
});

describe('PA-2025-1.2.3: relief of a household that nobody monitors', () => {
  const place = '500235216201';
  const staff = 'civil-affairs@500235';
  const of: TestHousehold = { ...household(5), code: '500235216880005', divisionCode: place };
  const monitored: TestHousehold = { ...household(6), code: '500235216880006', divisionCode: place };
  const apply = (inPuAn: Assistance, { id }: TestHousehold, cause: string) =>
    act(inPuAn, staff, 'applyForRelief', {
      input: {
        householdId: id,
        cause,
        affectsLiving: true,
        emergency: false,
        members: 2,
        occurredOn: '2025-05-06',
      },
    });

  test('is a finding of daily checks when it is asked for, once a month, as no more than the kind of lead', async () => {
    const inPuAn = await startAssistance('2025-05-10');
    await register(inPuAn, of, monitored);
    await tellStanding(inPuAn, of, {});
    await tellStanding(inPuAn, monitored, { identifiedOn: '2025-01-10' });
    const hits = async (work: () => Promise<unknown>) =>
      itemsTold(await toldMeanwhile(inPuAn.service, ['screening-hit'], work), 'screening-hit');
    expect(await hits(() => apply(inPuAn, of, 'ILLNESS'))).toEqual([
      {
        householdId: of.id,
        personId: null,
        divisionCode: place,
        rule: 'relief-granted',
        period: '2025-05',
        foundOn: '2025-05-06',
        leadType: 'ILLNESS_DISASTER_ACCIDENT',
        channel: 'DAILY_CHECK',
        department: '民政',
        note: '申请或享受临时救助',
      },
    ]);
    expect(await hits(() => apply(inPuAn, of, 'OTHER'))).toEqual([]);
    expect(await hits(() => apply(inPuAn, monitored, 'ILLNESS'))).toEqual([]);
    await inPuAn.drop();
  });

  test('is none where no document names it as a source', async () => {
    await tellStanding(assistance, GIVEN, {});
    const events = await toldMeanwhile(assistance.service, ['screening-hit'], () =>
      load(`${GIVEN.code},,,,,,,400,,2020-06-28,`),
    );
    expect(events).toEqual([]);
  });
});

test('a case that came by number and by code is one once its household is registered, with what either tells', async () => {
  const number = '990066195212203675';
  const certificateIndex = index.of(identityNumberOf(number)).toString('hex');
  const late = {
    ...household(5),
    persons: [{ id: '0199a1b2-0000-7000-8000-000000001295', certificateIndex }],
  };
  await load(`,${number},,突发性,,,,1500.00,,2020-05-11,`);
  await load(`${late.code},,,,,,5,1500.00,,2020-05-11,`);
  await register(assistance, late);
  expect(await reliefOf(late)).toMatchObject([{ amount: '1500.00', difficulty: 'SUDDEN', members: 5 }]);
});
