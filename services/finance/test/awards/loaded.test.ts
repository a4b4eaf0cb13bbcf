import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
let [key, released]: { id: string; code: string }[] = [];
const { act, takeBack, query } = acting(() => finance, '2025-08-20');
const VILLAGE = '410526001201';

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
  key = await householdOf(finance, {
    village: VILLAGE,
    periods: [{ identifiedOn: '2024-03-01', eliminatedOn: null }],
  });
  released = await householdOf(finance, {
    village: VILLAGE,
    periods: [{ identifiedOn: '2023-01-01', eliminatedOn: '2024-12-31' }],
  });
});
afterAll(() => finance?.drop());

const HEADER = '户编号,方案,品种,实施日期,验收日期,验收数量,核定金额,发放金额,发放日期,资金来源';
const load = (day: string, ...rows: string[]) =>
  finance.load('finance@410526', 'industry-award', {
    name: `产业奖补台账_${day}.csv`,
    content: [HEADER, ...rows].join('\n'),
  });
const codes = (report: { findings: { edges: { node: { code: string } }[] } }) =>
  report.findings.edges.map(({ node }) => node.code).toSorted();

interface Award {
  id: string;
  state: string;
  outcome: string | null;
  amount: string | null;
  paid: string | null;
  schemeName: string;
  item: string;
  claimedOn: string | null;
  scheme: { name: string } | null;
  household: { id: string } | null;
  householdCode: string;
  reasons: { code: string }[];
  flags: { code: string }[];
}
async function awards(filter: object = {}): Promise<Award[]> {
  const { awards: page } = await query<{ awards: { edges: { node: Award }[] } }>(
    'finance@410526',
    `query ($filter: AwardFilter) { awards(first: 50, filter: $filter) { edges { node {
       id state outcome amount paid schemeName item claimedOn householdCode scheme { name } household { id }
       reasons { code } flags { code } } } } }`,
    { filter },
  );
  return page.edges.map(({ node }) => node);
}
async function booked(): Promise<{ source: string | null; paid: string }[]> {
  const { fundBook } = await query<{ fundBook: { lines: { source: string | null; paid: string }[] } }>(
    'finance@410526',
    '{ fundBook(year: 2025) { lines { source paid } } }',
  );
  return fundBook.lines;
}
const SCHEME = {
  ...{
    name: '2025年方案',
    mode: 'REWARD',
    items: [{ item: '养羊', unit: '只', rate: '400.00' }],
    basis: '滑县奖补办法',
  },
  occurredOn: '2025-01-01',
};
const row = (code: string, paid: string, paidOn = '2025-09-01', quantity = '9') =>
  `${code},2025年方案,养羊,2025-06-15,2025-08-01,${quantity},3600,${paid},${paidOn},社会捐资捐赠资金`;

test('AY-2025-3.2.2a: an award of a ledger is judged by the function that an act asks, is delivered, and stands in the fund book', async () => {
  let report = await load('20250905', row('410526001739999', '100', ''));
  expect(codes(report)).toEqual(
    expect.arrayContaining(['NO_COUNTY_POLICY', 'PAID_DAY_MISSING', 'PAID_SHORT']),
  );
  await act('finance@410526', 'setAwardScheme', SCHEME, '... on AwardSchemeSet { scheme { id } }');
  const told = await toldMeanwhile(finance.service, ['measure-delivered'], async () => {
    report = await load('20250905', row(key?.code ?? '', '3600'), row(released?.code ?? '', '3500'));
  });
  expect(report).toMatchObject({ rowsLoaded: 2, recordsAdded: 2 });
  expect(codes(report)).toEqual(['PAID_SHORT']);
  expect(told.flatMap(({ payload }) => payload.measures)).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ householdId: key?.id, amount: '360000', deliveredOn: '2025-09-01' }),
    ]),
  );
  const all = await awards({ state: 'PAID' });
  expect(all.find(({ household }) => household?.id === key?.id)).toMatchObject({
    ...{
      state: 'PAID',
      outcome: 'GRANTED',
      amount: '3600.00',
      paid: '3600.00',
      scheme: { name: '2025年方案' },
    },
    ...{ item: '养羊', claimedOn: null, flags: [] },
  });
  // Released before the year, it is no key household of it: an act would be refused, the row is kept.
  expect(all.find(({ household }) => household?.id === released?.id)).toMatchObject({
    ...{ outcome: 'REFUSED', reasons: [{ code: 'MONITORED_ONLY' }], flags: [{ code: 'PAID_SHORT' }] },
  });
  expect(await booked()).toEqual([{ source: '社会捐资捐赠资金', paid: '7100.00' }]);
  expect(await awards({ flagged: true })).toHaveLength(1);
  // The scheme was recorded after the first row.
  expect((await awards()).every(({ scheme }) => scheme !== null)).toBe(true);
});

test('a second load changes nothing, a later list changes what was paid, and the book follows', async () => {
  expect(await load('20250905', row(key?.code ?? '', '3600'))).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 0,
  });
  expect(await load('20250930', row(key?.code ?? '', '3000'))).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 1,
  });
  expect(await booked()).toEqual([{ source: '社会捐资捐赠资金', paid: '6500.00' }]);
  expect(await load('20250910', row(key?.code ?? '', '100'))).toMatchObject({ recordsChanged: 0 });
  expect(await booked()).toEqual([{ source: '社会捐资捐赠资金', paid: '6500.00' }]);
});

test('what was accepted and is not paid is work until a list says it is paid', async () => {
  const code = key?.code ?? '';
  const accepted = (paidOn: string) =>
    `${code},2025年方案,养羊,2025-09-15,2025-10-01,1,400,400,${paidOn},社会捐资捐赠资金`;
  const opened = await toldMeanwhile(finance.service, ['task-changed'], () => load('20251005', accepted('')));
  expect(opened.flatMap(({ payload }) => payload.tasks)).toMatchObject([
    { kind: 'AWARD_UNPAID', householdId: key?.id, openedOn: '2025-10-01', closedOn: null },
  ]);
  const closed = await toldMeanwhile(finance.service, ['task-changed'], () =>
    load('20251105', accepted('2025-11-01')),
  );
  expect(closed.flatMap(({ payload }) => payload.tasks)).toMatchObject([
    { kind: 'AWARD_UNPAID', closedOn: '2025-11-01' },
  ]);
});

test('an award that was accepted by hand is paid by the list that names it, and one record stands', async () => {
  const { id: householdId, code } = await householdOf(finance, {
    village: VILLAGE,
    periods: [{ identifiedOn: '2024-03-01', eliminatedOn: null }],
  });
  const scheme = (await awards()).length > 0 ? await schemeId() : '';
  const items = [{ item: '养羊', quantity: '2' }];
  const AWARD = '... on AwardRecorded { award { id state } }';
  const { award } = await act(
    'township@410526001',
    'claimAward',
    { householdId, schemeId: scheme, items, implementedOn: '2025-06-15', occurredOn: '2025-07-01' },
    AWARD,
  );
  const awardId = (award as { id: string }).id;
  await act(
    'township@410526001',
    'acceptAward',
    { awardId, items, seenOnSite: '现场清点', occurredOn: '2025-08-01' },
    AWARD,
  );
  const paid = `${code},2025年方案,养羊,2025-06-15,2025-08-01,2,800,800,2025-11-10,社会捐资捐赠资金`;
  const first = await load('20251111', paid);
  expect(first).toMatchObject({ recordsAdded: 0, recordsChanged: 1 });
  // Taken back, the list leaves the work as the acceptance by hand had opened it.
  const told = await toldMeanwhile(finance.service, ['task-changed'], () =>
    takeBack('finance@410526', first.id),
  );
  expect(told.flatMap(({ payload }) => payload.tasks)).toMatchObject([
    { kind: 'AWARD_UNPAID', householdId, clauseIds: ['AY-2025-3.2.2a'], closedOn: null },
  ]);
  expect(await load('20251111', paid)).toMatchObject({ recordsAdded: 0, recordsChanged: 1 });
  const own = (await awards()).filter(({ householdCode }) => householdCode === code);
  expect(own).toMatchObject([{ id: awardId, state: 'PAID', paid: '800.00', outcome: 'GRANTED' }]);
});

test('a source that the place does not print, days in disorder and more than the scheme gives are kept and said', async () => {
  const { code, id } = await householdOf(finance, {
    village: VILLAGE,
    periods: [{ identifiedOn: '2024-03-01', eliminatedOn: null }],
  });
  const said = (quantity: string, days: string, source: string, paid: string) =>
    `${code},2025年方案,养羊,${days.split('/')[0]},${days.split('/')[1]},${quantity},${paid},${paid},${days.split('/')[2]},${source}`;
  const report = await load(
    '20251112',
    said('2', '2025-06-15/2025-08-01/2025-09-01', '企业赞助', '800.01'),
    said('3', '2025-06-15/2025-06-14/2025-09-01', '社会捐资捐赠资金', '1200'),
    said('4', '2025-06-15/2025-08-02/2025-08-01', '社会捐资捐赠资金', '1600'),
  );
  expect(report).toMatchObject({ rowsLoaded: 3 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code]).toSorted()).toEqual([
    [2, 'SOURCE_NOT_ALLOWED'],
    [3, 'BEFORE_LAST_STEP'],
    [4, 'BEFORE_LAST_STEP'],
  ]);
  const own = (await awards()).filter(({ household }) => household?.id === id);
  expect(own.flatMap(({ flags, paid }) => flags.map((flag) => [paid, flag.code]))).toEqual([
    ['800.01', 'AMOUNT_EXCEEDED'],
  ]);
});

test('BL-2022-5.2b: in 博罗 money of county projects and of the donation day is accepted, of no other source', async () => {
  const paid = (source: string, item: string) =>
    `441322102739999,方案,${item},2025-06-15,2025-08-01,1,400,400,2025-09-01,${source}`;
  const report = await finance.load('finance@441322', 'industry-award', {
    name: '产业奖补台账_20250905.csv',
    content: [
      HEADER,
      paid('县级扶贫统筹项目收益', '养鸡'),
      paid('扶贫济困日捐赠资金', '养鸭'),
      paid('社会捐资捐赠资金', '养鹅'),
    ].join('\n'),
  });
  const refused = report.findings.edges.filter(({ node }) => node.code === 'SOURCE_NOT_ALLOWED');
  expect(refused.map(({ node }) => node.row)).toEqual([4]);
});

test('a run that is taken back takes what it paid out of the book again', async () => {
  const before = await booked();
  const { id: reportId } = await load('20251120', row('410526001738888', '50', '2025-11-19'));
  expect(await booked()).not.toEqual(before);
  await takeBack('finance@410526', reportId);
  expect(await booked()).toEqual(before);
});

async function schemeId(): Promise<string> {
  const { awardSchemes } = await query<{ awardSchemes: { edges: { node: { id: string } }[] } }>(
    'finance@410526',
    '{ awardSchemes { edges { node { id } } } }',
  );
  return awardSchemes.edges[0]?.node.id ?? '';
}
