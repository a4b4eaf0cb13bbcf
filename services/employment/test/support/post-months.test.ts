import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
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
