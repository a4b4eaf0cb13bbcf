import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, toldMeanwhile, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';
import { register, tellStanding } from '../registered';
import { act, familyOf } from './support-desk';

const KEY = familyOf(1);
const RELEASED = familyOf(2);
const ACCOUNT = 'employment@410526';
const VILLAGE = 'village@410526002201';

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-31' });
  await register(employment, [KEY, RELEASED]);
  await tellStanding(employment, [KEY], [{ identifiedOn: '2023-01-01', eliminatedOn: '2025-04-01' }]);
  await tellStanding(employment, [RELEASED], [{ identifiedOn: '2023-01-01', eliminatedOn: '2024-11-30' }]);
  const row = (of: typeof KEY, form: string, post: string, days: string) =>
    `${of.code},甲,${of.members[0]?.certificate},${form},${post},${days},800`;
  const content = [
    '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴',
    row(KEY, '乡村公益性岗位', '护林员', '2024-07-01,2025-06-30'),
    row(KEY, '临时用工', '保洁员', '2024-01-01,'),
    row(RELEASED, '乡村公益性岗位', '护林员', '2024-07-01,2026-06-30'),
  ].join('\n');
  await employment.load(ACCOUNT, 'public-welfare-posts', { name: 'posts.csv', content });
});
afterAll(() => employment?.drop());

const does = (name: string, input: object, account = ACCOUNT) => act(employment, account, name, input);

async function postOf(of: typeof KEY, post = '护林员'): Promise<string> {
  const { data } = await employment.ask<{
    _entities: { publicWelfarePosts: { edges: { node: { id: string; post: string } }[] } }[];
  }>(
    ACCOUNT,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { publicWelfarePosts { edges { node { id post } } } } } }',
    { of: [{ __typename: 'Household', id: of.id }] },
  );
  const found = data._entities[0]?.publicWelfarePosts.edges.find(({ node }) => node.post === post);
  return found?.node.id ?? '';
}

async function supportOf(year: number) {
  const { data } = await employment.ask<{ _entities: { employmentSupport: object }[] }>(
    ACCOUNT,
    `query ($of: [_Any!]!, $year: Int!) { _entities(representations: $of) { ... on Household {
       employmentSupport(year: $year) { paid lastYear reason decision { outcome toChange { code } flags { code } clauses { id } } } } } }`,
    { of: [{ __typename: 'Household', id: KEY.id }], year },
  );
  return data._entities[0]?.employmentSupport;
}

test('a month is attended by the village and paid once, never above what is due, also after the lawful extension', async () => {
  const month = { postId: await postOf(KEY), month: '2025-08-15' };
  expect(await does('recordPostPayment', { ...month, occurredOn: '2025-09-05' })).toMatchObject({
    code: 'NOT_ATTENDED',
  });
  expect(
    await does('recordAttendance', { ...month, days: 32, occurredOn: '2025-09-01' }, VILLAGE),
  ).toMatchObject({ code: 'ABOVE_MONTH' });
  const opened = await toldMeanwhile(employment.service, ['task-changed'], async () => {
    expect(
      await does('recordAttendance', { ...month, days: 22, occurredOn: '2025-09-01' }, VILLAGE),
    ).toMatchObject({ month: { state: 'ATTENDED', due: '800.00' } });
  });
  expect(JSON.stringify(opened)).toContain('PAY_POST_MONTH');
  const pay = { ...month, occurredOn: '2025-09-05', source: '村级光伏电站收益', level: 'VILLAGE' };
  expect(await does('recordPostPayment', { ...pay, amount: '800.01' })).toMatchObject({
    __typename: 'AmountExceeded',
  });
  const told = await toldMeanwhile(employment.service, ['money-paid'], async () => {
    expect(await does('recordPostPayment', pay)).toMatchObject({
      month: { state: 'PAID', paidAmount: '800.00' },
    });
  });
  expect(told).toMatchObject([{ payload: { payments: [{ right: '公益性岗位补贴', amount: '800.00' }] } }]);
  expect(await does('recordPostPayment', pay)).toMatchObject({ __typename: 'AlreadyPaid' });
});

test('a month that nobody held and one that has not begun are not attended', async () => {
  const postId = await postOf(KEY);
  const days = { days: 20, occurredOn: '2025-12-31' };
  expect(await does('recordAttendance', { postId, month: '2024-06-01', ...days })).toMatchObject({
    code: 'NOT_HELD',
  });
  expect(await does('recordAttendance', { postId, month: '2026-01-01', ...days })).toMatchObject({
    code: 'IN_FUTURE',
  });
});

test('AY-2025-3.1.4a: village income pays key households alone', async () => {
  const month = { postId: await postOf(RELEASED), month: '2025-08-01' };
  await does('recordAttendance', { ...month, days: 22, occurredOn: '2025-09-01' }, VILLAGE);
  expect(
    await does('recordPostPayment', { ...month, source: '村级光伏电站收益', occurredOn: '2025-09-05' }),
  ).toMatchObject({ __typename: 'SourceLimitedToKeyObject', clauses: [{ id: 'AY-2025-1.1a' }] });
});

test('AY-2025-3.1.2c: support of temporary work below the year before asks for a reason and blocks nothing', async () => {
  expect(await supportOf(2025)).toMatchObject({
    lastYear: null,
    decision: { outcome: 'REFERRED', toChange: [{ code: 'LAST_YEAR_UNKNOWN' }] },
  });
  const row = (month: string, paid: string) =>
    `${KEY.code},甲,${KEY.members[0]?.certificate},保洁员,${month},22,7200.00,${paid},${month}-28,县乡可利用资金,县级`;
  const content = [
    '户编号,姓名,证件号码,岗位,月份,出勤天数,应发,实发,发放日期,资金来源,资金层级',
    row('2024-06', '7200.00'),
    row('2025-06', '6399.99'),
  ].join('\n');
  const report = await employment.load(ACCOUNT, 'post-payments', {
    name: '公益性岗位补贴发放台账_20251201.csv',
    content,
  });
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 0, recordsAdded: 2 });
  expect(await supportOf(2025)).toMatchObject({
    paid: '7199.99',
    lastYear: '7200.00',
    decision: {
      outcome: 'REFERRED',
      toChange: [{ code: 'SUPPORT_WEAKENED' }],
      clauses: expect.arrayContaining([{ id: 'AY-2025-3.1.2c' }]),
    },
  });
  const explained = { householdId: KEY.id, year: 2025, reason: '本人减少出勤', occurredOn: '2025-12-31' };
  expect(await does('explainWeakenedSupport', { ...explained, reason: '' })).toMatchObject({
    __typename: 'ReasonRequired',
  });
  expect(await does('explainWeakenedSupport', explained)).toMatchObject({
    __typename: 'SupportReasonRecorded',
  });
  expect(await supportOf(2025)).toMatchObject({
    reason: '本人减少出勤',
    decision: { outcome: 'GRANTED', flags: [{ code: 'SUPPORT_WEAKENED' }] },
  });
});

test('the list of months is narrowed by how far each has come', async () => {
  const { data } = await employment.ask<{ postMonths: { totalCount: number; edges: object[] } }>(
    ACCOUNT,
    '{ postMonths(filter: { state: ATTENDED }) { totalCount edges { node { post month daysAttended household { id } } } } }',
  );
  expect(data.postMonths).toMatchObject({
    totalCount: 1,
    edges: [{ node: { month: '2025-08-01', household: { id: RELEASED.id } } }],
  });
});

const HEADINGS = '序号,姓名,身份证号,岗位名称,岗位补贴,社保补贴,合计';
const paidRow = (of: typeof KEY, rest: string) => `1,甲,${of.members[0]?.certificate},${rest}`;
const loadPeriod = (title: string, heading: string, ...rows: string[]) =>
  employment.load(ACCOUNT, 'welfare-post-payment', {
    name: '补贴发放表.csv',
    content: [title, heading, ...rows].join('\n'),
  });
const codes = ({ findings }: Awaited<ReturnType<typeof loadPeriod>>) =>
  findings.edges.map(({ node: { row, code } }) => `${row ?? ''}${code}`).toSorted();

interface Paid {
  month: string;
  paidAmount: string;
  insurancePaid: string | null;
  paidOn: string;
  paidOnAssumed: boolean;
}

async function paidMonths(post: string, [from, to]: readonly [string, string]): Promise<Paid[]> {
  const { data } = await employment.ask<{ postMonths: { edges: { node: Paid }[] } }>(
    ACCOUNT,
    `query ($filter: PostMonthFilter) { postMonths(filter: $filter, orderBy: { field: MONTH, direction: ASC }) {
       edges { node { month paidAmount insurancePaid paidOn paidOnAssumed } } } }`,
    { filter: { post, from, to, state: 'PAID' } },
  );
  return data.postMonths.edges.map(({ node }) => node);
}
const QUARTER = ['2024-07-01', '2024-09-30'] as const;

test('a sum for a quarter is paid month by month to the fen, told month by month, and loads again without a change', async () => {
  const row = paidRow(KEY, '保洁员,1000.00,100.00,1100.00');
  const told = await toldMeanwhile(employment.service, ['money-paid'], async () => {
    const report = await loadPeriod('2024年第三季度公益性岗位补贴发放表', HEADINGS, row);
    expect(report).toMatchObject({ rowsRead: 1, rowsLoaded: 1, rowsRejected: 0, recordsAdded: 3 });
    expect(codes(report)).toEqual(['PAYMENT_DAY_ASSUMED']);
  });
  const payments = told.flatMap(
    ({ payload }) => (payload as { payments: { amount: string; paidOn: string }[] }).payments,
  );
  expect(payments.map(({ amount, paidOn }) => [amount, paidOn]).toSorted()).toEqual([
    ['366.66', '2024-08-31'],
    ['366.67', '2024-07-31'],
    ['366.67', '2024-09-30'],
  ]);
  expect(await paidMonths('保洁员', QUARTER)).toMatchObject([
    { month: '2024-07-01', paidAmount: '366.67', insurancePaid: '33.33', paidOnAssumed: true },
    { month: '2024-08-01', paidAmount: '366.66', insurancePaid: '33.34' },
    { month: '2024-09-01', paidAmount: '366.67', insurancePaid: '33.33' },
  ]);
  const again = await loadPeriod('2024年7月至9月公益性岗位补贴发放表', HEADINGS, row);
  expect(again).toMatchObject({ rowsLoaded: 1, recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 3 });
});

test('a printed day of payment beats an assumed one, and none takes it away', async () => {
  const row = `${KEY.code},甲,${KEY.members[0]?.certificate},保洁员,2024-08,22,800.00,366.66,2024-09-10,,`;
  await employment.load(ACCOUNT, 'post-payments', {
    name: '公益性岗位补贴发放台账_20251231.csv',
    content: `户编号,姓名,证件号码,岗位,月份,出勤天数,应发,实发,发放日期,资金来源,资金层级\n${row}`,
  });
  const days = async () =>
    (await paidMonths('保洁员', QUARTER)).map(({ paidOn, paidOnAssumed }) => `${paidOn} ${paidOnAssumed}`);
  const expected = ['2024-07-31 true', '2024-09-10 false', '2024-09-30 true'];
  expect(await days()).toEqual(expected);
  const paid = paidRow(KEY, '保洁员,1000.00,100.00,1100.00');
  await loadPeriod('2024年第三季度公益性岗位补贴发放表', HEADINGS, paid);
  expect(await days()).toEqual(expected);
});

test('a list without 岗位 is of the one post that was held; of several, of none and of months to come nothing is guessed', async () => {
  const heading = '序号,姓名,身份证号,补贴月份,发放金额,发放日期,资金来源';
  const report = await loadPeriod(
    '公益性岗位补贴发放表',
    heading,
    paidRow(RELEASED, '2024年11月-2025年1月,300.01,2025-02-10,村级光伏电站收益'),
    paidRow(KEY, '2025年3月,300,2025-04-10,'),
    paidRow(RELEASED, '2024年1月,300,2024-02-10,'),
    paidRow(RELEASED, '2025年12月至2026年1月,600,2025-12-31,'),
    paidRow(RELEASED, '2025年3月至今,600,2025-12-31,'),
    paidRow(RELEASED, '2020年1月至2023年1月,600,2025-12-31,'),
  );
  expect(report).toMatchObject({ rowsRead: 6, rowsLoaded: 1, rowsRejected: 5, recordsAdded: 3 });
  expect(codes(report)).toEqual([
    '3SOURCE_LIMITED_TO_KEY_OBJECT',
    '4POST_NOT_KNOWN',
    '5POST_NOT_KNOWN',
    '6AFTER_EXPORT_DAY',
    '7PERIOD_UNCLEAR',
    '8PERIOD_UNCLEAR',
  ]);
  expect(
    (await paidMonths('护林员', ['2024-11-01', '2025-01-31'])).map(({ paidAmount }) => paidAmount),
  ).toEqual(['100.00', '100.01', '100.00']);
});

test('what an act refuses is said of a row that is kept: a post not held, more than is due, months paid twice, a wrong sum', async () => {
  const report = await loadPeriod(
    '2024年3月公益性岗位补贴发放表',
    HEADINGS,
    paidRow(KEY, '保洁员,800.01,,800.01'),
    paidRow(KEY, '保洁员,1.00,,2.00'),
    paidRow(KEY, '护林员,800.00,,800.00'),
  );
  expect(report).toMatchObject({ rowsLoaded: 3, recordsAdded: 3 });
  expect(codes(report)).toEqual([
    '3PAID_ABOVE_DUE',
    '3PERIODS_OVERLAP',
    '4PERIODS_OVERLAP',
    '4TOTAL_DIFFERS',
    '5NOT_HELD',
    'PAYMENT_DAY_ASSUMED',
  ]);
});

test('a month that a ledger shows as attended is work to pay until a ledger shows it paid', async () => {
  const tasksOf = async (name: string, rest: string) => {
    const told = await toldMeanwhile(employment.service, ['task-changed'], async () => {
      await employment.load(ACCOUNT, 'post-payments', {
        name,
        content: `户编号,证件号码,岗位,月份,出勤天数,应发,实发,发放日期\n${KEY.code},${KEY.members[0]?.certificate},保洁员,${rest}`,
      });
    });
    return told.flatMap(({ payload }) => (payload as { tasks: object[] }).tasks);
  };
  const task = { kind: 'PAY_POST_MONTH', personId: KEY.members[0]?.id };
  expect(await tasksOf('公益性岗位出勤_20251203.csv', '2025-10,22,800.00,,')).toMatchObject([
    { ...task, closedOn: null },
  ]);
  expect(await tasksOf('公益性岗位出勤_20251204.csv', '2025-10,22,800.00,800.00,2025-11-05')).toMatchObject([
    { ...task, closedOn: '2025-12-31' },
  ]);
});

test('a run is taken back with all months of its rows', async () => {
  const march = ['2024-03-01', '2024-03-31'] as const;
  const { data } = await employment.ask<{
    employmentImports: { edges: { node: { id: string; ledger: string } }[] };
  }>(ACCOUNT, '{ employmentImports(first: 3) { edges { node { id ledger } } } }');
  expect(await paidMonths('保洁员', march)).toHaveLength(2);
  const run = data.employmentImports.edges.find(({ node }) => node.ledger === 'welfare-post-payment');
  await employment.ask(
    ACCOUNT,
    'mutation ($input: WithdrawImportInput!) { withdrawEmploymentImport(input: $input) { __typename } }',
    { input: { reportId: run?.node.id, reason: '文件选错', idempotencyKey: 'take-back' } },
  );
  await waitUntil(async () => (await paidMonths('保洁员', march)).length === 0);
  expect(await paidMonths('保洁员', QUARTER)).toHaveLength(3);
});
