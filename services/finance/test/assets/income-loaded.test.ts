import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
let household: { id: string; code: string };
const { act, takeBack, entity, query } = acting(() => finance, '2025-06-01');

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-20' });
  household = await householdOf(finance, {
    village: '410526001201',
    periods: [{ identifiedOn: '2024-03-01', eliminatedOn: '2025-12-05' }],
  });
});
afterAll(() => finance?.drop());

const HEADER = '资产编号,年度,收益,决策日期,决策记录,用途,户编号,分配金额';
const load = (day: string, ...rows: string[]) =>
  finance.load('finance@410526', 'asset-income', {
    name: `资产收益分配台账_${day}.csv`,
    content: [HEADER, ...rows].join('\n'),
  });
const codes = (report: { findings: { edges: { node: { code: string } }[] } }) =>
  report.findings.edges.map(({ node }) => node.code).toSorted();

interface Year {
  income: string;
  distributed: string;
  left: string;
  toMonitored: string;
}
async function years(number: string): Promise<Year[]> {
  const { assets } = await query<{ assets: { edges: { node: { number: string; incomes: Year[] } }[] } }>(
    'finance@410526',
    '{ assets { edges { node { number incomes { year income distributed left toMonitored } } } } }',
  );
  return assets.edges.find(({ node }) => node.number === number)?.node.incomes ?? [];
}
const registered = (number: string) =>
  act(
    'finance@410526',
    'registerAsset',
    { number, name: '冷库', class: 'OPERATING', originalValue: '623000', formedIn: 2024 },
    '... on AssetRecorded { asset { id } }',
  );
const given = (amount: string, record = '会议纪要1', day = '2025-12-01') =>
  `ZC-1,2025,26000,${day},${record},帮扶到户,${household.code},${amount}`;
const forAll = 'ZC-1,2025,26000,2025-12-10,会议纪要2,公益事业,,8000';

test('JY-2025-4.12c: income and decisions of a ledger wait for their asset, and what an act would refuse is said', async () => {
  const report = await load('20251215', given('18000'), given('0.01', ''), forAll);
  expect(report).toMatchObject({ rowsLoaded: 3, recordsAdded: 4 });
  expect(codes(report)).toEqual([
    ...['AMOUNT_EXCEEDED', 'AMOUNT_EXCEEDED', 'AMOUNT_EXCEEDED'],
    ...['ASSET_NOT_LOADED', 'ASSET_NOT_LOADED', 'ASSET_NOT_LOADED', 'DECISION_MISSING'],
  ]);
  await registered('ZC-1');
  expect(await years('ZC-1')).toMatchObject([
    { income: '26000.00', distributed: '26000.01', left: '-0.01', toMonitored: '18000.01' },
  ]);
  const { assetIncome } = await entity<{ assetIncome: { edges: { node: object }[] } }>(
    'finance@410526',
    { __typename: 'Household', id: household.id },
    '... on Household { assetIncome { edges { node { amount assetNumber toMonitored asset { number } } } } }',
  );
  expect(assetIncome.edges).toHaveLength(2);
  expect(assetIncome.edges[0]?.node).toMatchObject({ assetNumber: 'ZC-1', toMonitored: true });
});

test('a second load changes nothing; income that a later list prints otherwise is changed and what is left of it is work', async () => {
  expect(await load('20251215', given('18000'), given('0.01', ''), forAll)).toMatchObject({
    ...{ recordsAdded: 0, recordsChanged: 0 },
  });
  const told = await toldMeanwhile(finance.service, ['task-changed'], () =>
    load('20251216', 'ZC-1,2025,30000,,,,,'),
  );
  expect(told.flatMap(({ payload }) => payload.tasks)).toMatchObject([
    { kind: 'ASSET_INCOME_UNDISTRIBUTED', closedOn: null },
  ]);
  expect(await load('20251201', 'ZC-1,2025,1,,,,,')).toMatchObject({ recordsChanged: 0 });
  expect(await years('ZC-1')).toMatchObject([{ income: '30000.00', left: '3999.99' }]);
});

test('what a decision by hand says and a ledger says again is one decision', async () => {
  const { asset } = await registered('ZC-2');
  const assetId = (asset as { id: string }).id;
  for (const stage of ['TRANSFERRED', 'OPERATED'])
    await act('finance@410526', 'advanceAsset', { assetId, stage }, '... on AssetRecorded { asset { id } }');
  const said = { assetId, year: 2025, occurredOn: '2025-12-01' };
  await act(
    'finance@410526',
    'recordAssetIncome',
    { ...said, income: '900' },
    '... on AssetRecorded { asset { id } }',
  );
  const decision = {
    ...said,
    purpose: 'HOUSEHOLDS',
    householdId: household.id,
    amount: '500',
    decisionRecord: '纪要3',
  };
  await act(
    'finance@410526',
    'decideDistribution',
    decision,
    '... on DistributionDecided { distribution { id } }',
  );
  const row = `ZC-2,2025,900,2025-12-01,纪要3,帮扶到户,${household.code},500`;
  expect(await load('20251217', row)).toMatchObject({ recordsAdded: 0, recordsChanged: 0 });
  // A list distributes the rest of what was entered; taken back, the rest is work again.
  const rest = await load('20251217', `ZC-2,2025,900,2025-12-02,纪要3,公益事业,,400`);
  const told = await toldMeanwhile(finance.service, ['task-changed'], () =>
    takeBack('finance@410526', rest.id),
  );
  expect(told.flatMap(({ payload }) => payload.tasks)).toMatchObject([
    { kind: 'ASSET_INCOME_UNDISTRIBUTED', closedOn: null },
  ]);
  // Alike decisions of one day are several, as several rows of a list are.
  expect(
    await act(
      'finance@410526',
      'decideDistribution',
      { ...decision, amount: '400.01' },
      '... on AmountExceeded { over }',
    ),
  ).toMatchObject({ over: '0.01' });
  expect(await years('ZC-2')).toMatchObject([
    { distributed: '500.00', left: '400.00', toMonitored: '500.00' },
  ]);
});

test('AY-2025-3.1.4a: income for employment of a ledger comes to what an act decides, with the finding of the same code', async () => {
  const other = await householdOf(finance, { village: '410526001201' });
  const silent = await householdOf(finance, { village: '410526001201', silent: true });
  const { asset } = await registered('ZC-3');
  const assetId = (asset as { id: string }).id;
  for (const stage of ['TRANSFERRED', 'OPERATED'])
    await act('finance@410526', 'advanceAsset', { assetId, stage }, '... on AssetRecorded { asset { id } }');
  const employs = (code: string, amount: string) =>
    `ZC-3,2025,9000,2025-12-01,纪要5,就业扶持,${code},${amount}`;
  const report = await load(
    '20251219',
    employs(household.code, '1'),
    employs(other.code, '2'),
    employs(silent.code, '3'),
    employs('', '4'),
  );
  expect(report).toMatchObject({ rowsLoaded: 4 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toEqual([
    [3, 'SOURCE_LIMITED_TO_KEY_OBJECT'],
    [5, 'HOUSEHOLD_NOT_NAMED'],
  ]);
  const judged = async (id: string) => {
    const { assetIncome } = await entity<{
      assetIncome: {
        edges: { node: { outcome: string; reasons: { code: string; clause: object | null }[] } }[];
      };
    }>(
      'finance@410526',
      { __typename: 'Household', id },
      '... on Household { assetIncome(first: 1) { edges { node { outcome reasons { code clause { id } } } } } }',
    );
    return assetIncome.edges[0]?.node;
  };
  expect(await judged(household.id)).toEqual({ outcome: 'GRANTED', reasons: [] });
  expect(await judged(other.id)).toEqual({
    outcome: 'REFUSED',
    reasons: [{ code: 'SOURCE_LIMITED_TO_KEY_OBJECT', clause: { id: 'AY-2025-3.1.4a' } }],
  });
  expect(await judged(silent.id)).toMatchObject({
    outcome: 'REFERRED',
    reasons: [{ code: 'STANDING_UNKNOWN' }],
  });
  // What a ledger says was distributed brings an operated asset to its last stage, in the list as in its row.
  const { assets } = await query<{ assets: { edges: { node: object }[] } }>(
    'finance@410526',
    '{ assets(filter: { stage: DISTRIBUTED }) { edges { node { number stage } } } }',
  );
  expect(assets.edges).toContainEqual({ node: { number: 'ZC-3', stage: 'DISTRIBUTED' } });
});

test('a run that is taken back leaves income and decisions as they were', async () => {
  const before = await years('ZC-2');
  const { id: reportId } = await load('20251218', `ZC-2,2025,950,2025-12-02,纪要4,公益事业,,10`);
  expect(await years('ZC-2')).not.toEqual(before);
  await takeBack('finance@410526', reportId);
  expect(await years('ZC-2')).toEqual(before);
});
