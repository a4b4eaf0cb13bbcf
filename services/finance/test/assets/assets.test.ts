import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
const { act, entity, query } = acting(() => finance, '2025-06-01');
const ASSET = '... on AssetRecorded { asset { id number stage idle inspectedOn ownNumber } }';

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => finance?.drop());

const PLANT = {
  number: 'JY-001',
  name: '光伏电站',
  class: 'OPERATING',
  originalValue: '623000.00',
  formedIn: 2023,
};

async function registered(county: string, changes: object = {}): Promise<string> {
  const input = { ...PLANT, occurredOn: '2025-01-01', ...changes };
  const { asset } = await act(`rural@${county}`, 'registerAsset', input, ASSET);
  return (asset as { id: string }).id;
}

async function advanced(county: string, assetId: string, ...stages: string[]): Promise<void> {
  for (const stage of stages) {
    const input = { assetId, stage, occurredOn: '2025-01-02' };
    expect(await act(`rural@${county}`, 'advanceAsset', input, ASSET)).toMatchObject({ asset: { stage } });
  }
}

const income = (county: string, assetId: string, amount: string, year = 2024) =>
  act(`finance@${county}`, 'recordAssetIncome', { assetId, year, income: amount }, ASSET);
const distribute = (county: string, assetId: string, input: object) =>
  act(
    `finance@${county}`,
    'decideDistribution',
    { assetId, year: 2024, purpose: 'PUBLIC', decisionRecord: '村民代表会议纪要第3号', ...input },
    `... on DistributionDecided { distribution { id amount toMonitored } }
     ... on AmountExceeded { available over } ... on StageOrder { next }`,
  );

test('JY-2025-4.12a, JY-2025-4.12d: an asset is registered once in its county, in one of two classes', async () => {
  const assetId = await registered('419001');
  expect(
    await act('rural@419001', 'registerAsset', PLANT, `${ASSET} ... on AlreadyRegistered { existing }`),
  ).toMatchObject({ existing: assetId, clauses: [{ id: 'JY-2025-4.12a' }] });
  expect(
    await act('rural@419001', 'registerAsset', { ...PLANT, number: null, village: '某村' }, ASSET),
  ).toMatchObject({ asset: { number: '（无编号）光伏电站 某村 2023', ownNumber: true } });
});

test('JY-2025-4.12b: no stage is passed over', async () => {
  const assetId = await registered('419001', { number: 'JY-002' });
  const skip = { assetId, stage: 'DISTRIBUTED' };
  expect(
    await act('rural@419001', 'advanceAsset', skip, `${ASSET} ... on StageOrder { next }`),
  ).toMatchObject({ next: 'TRANSFERRED', clauses: [{ id: 'JY-2025-4.12b' }] });
  await income('419001', assetId, '100.00');
  expect(await distribute('419001', assetId, { amount: '1.00' })).toMatchObject({ next: 'TRANSFERRED' });
  await advanced('419001', assetId, 'TRANSFERRED', 'OPERATED', 'DISTRIBUTED', 'DISTRIBUTED');
});

// 26,000.00 less 18,000.00 leaves 8,000.00.
test('JY-2025-4.12c: income is distributed by a recorded decision alone, and never more than is left', async () => {
  const assetId = await registered('419001', { number: 'JY-003' });
  await advanced('419001', assetId, 'TRANSFERRED', 'OPERATED');
  const opened = await toldMeanwhile(finance.service, ['task-changed'], () =>
    income('419001', assetId, '26000.00'),
  );
  expect(opened).toMatchObject([{ payload: { tasks: [{ kind: 'ASSET_INCOME_UNDISTRIBUTED' }] } }]);
  expect(await distribute('419001', assetId, { amount: '18000.00', decisionRecord: ' ' })).toMatchObject({
    __typename: 'DecisionMissing',
    code: 'DECISION_MISSING',
    clauses: [{ id: 'JY-2025-4.12c' }],
  });
  expect(await distribute('419001', assetId, { amount: '18000.00' })).toMatchObject({
    distribution: { amount: '18000.00' },
  });
  expect(await distribute('419001', assetId, { amount: '8000.01' })).toMatchObject({
    available: '8000.00',
    over: '0.01',
  });
  const listed = async () => {
    const { assets } = await query<{ assets: { edges: { node: { number: string } }[] } }>(
      'finance@419001',
      '{ assets(filter: { undistributed: true, stage: DISTRIBUTED }) { edges { node { number incomes { year left } } } } }',
    );
    return assets.edges.map(({ node }) => node);
  };
  expect(await listed()).toContainEqual({ number: 'JY-003', incomes: [{ year: 2024, left: '8000.00' }] });
  expect(await distribute('419001', assetId, { amount: '8000.00' })).toMatchObject({
    __typename: 'DistributionDecided',
  });
  expect((await listed()).map(({ number }) => number)).not.toContain('JY-003');
  expect(await income('419001', assetId, '25999.99')).toMatchObject({ code: 'BELOW_DISTRIBUTED' });
});

test('JY-2025-4.12g, JY-2025-4.12f: an idle asset is disposed of with its class, by a recorded decision; one in use is not', async () => {
  const assetId = await registered('419001', { number: 'JY-004' });
  const DISPOSAL = '... on DisposalRecorded { disposal { id class state } }';
  const open = () => act('rural@419001', 'openDisposal', { assetId, class: 'REVIVE' }, DISPOSAL);
  expect(await open()).toMatchObject({ code: 'NOT_IDLE', clauses: [{ id: 'JY-2025-4.12g' }] });
  expect(
    await act('rural@419001', 'inspectAsset', { assetId, idle: true, note: '停用半年' }, ASSET),
  ).toMatchObject({
    asset: { idle: true, inspectedOn: '2025-06-01' },
  });
  const { disposal } = (await open()) as unknown as { disposal: { id: string } };
  expect(disposal).toMatchObject({ class: 'REVIVE', state: 'OPENED' });
  expect(await open()).toMatchObject({ __typename: 'AlreadyRegistered' });
  const step = (input: object) =>
    act('rural@419001', 'advanceDisposal', { disposalId: disposal.id, ...input }, DISPOSAL);
  expect(await step({})).toMatchObject({ __typename: 'DecisionMissing' });
  expect(await step({ decisionRecord: '镇党委会纪要' })).toMatchObject({ disposal: { state: 'DECIDED' } });
  expect(await step({})).toMatchObject({ disposal: { state: 'DONE' } });
  const { assets } = await query<{ assets: { totalCount: number } }>(
    'rural@419001',
    '{ assets(filter: { idle: true }) { totalCount } }',
  );
  expect(assets.totalCount).toBe(0);
});

test('BL-2022-4.1.2b: the share of income that went to monitored households is told', async () => {
  const assetId = await registered('441322', { number: 'BL-001' });
  await advanced('441322', assetId, 'TRANSFERRED', 'OPERATED');
  await income('441322', assetId, '3000.00');
  const monitored = await householdOf(finance, {
    village: '441322102001',
    periods: [{ identifiedOn: '2024-01-01', eliminatedOn: null }],
  });
  const other = await householdOf(finance, { village: '441322102001' });
  const given = { purpose: 'HOUSEHOLDS', amount: '1000.00' };
  expect(await distribute('441322', assetId, { ...given, householdId: monitored.id })).toMatchObject({
    distribution: { toMonitored: true },
  });
  await distribute('441322', assetId, { ...given, amount: '2000.00', householdId: other.id });
  const { assets } = await query<{ assets: { edges: { node: { incomes: object[] } }[] } }>(
    'finance@441322',
    '{ assets { edges { node { incomes { distributed toMonitored monitoredSharePercent clause { id } } } } } }',
  );
  // A third, cut.
  expect(assets.edges[0]?.node.incomes).toEqual([
    {
      distributed: '3000.00',
      toMonitored: '1000.00',
      monitoredSharePercent: '33.33',
      clause: { id: 'BL-2022-4.1.2b' },
    },
  ]);
  const { assetIncome } = await entity<{ assetIncome: { edges: object[] } }>(
    'finance@441322',
    { __typename: 'Household', id: monitored.id },
    '... on Household { assetIncome { edges { node { amount purpose asset { number } } } } }',
  );
  expect(assetIncome.edges).toEqual([
    { node: { amount: '1000.00', purpose: 'HOUSEHOLDS', asset: { number: 'BL-001' } } },
  ]);
});

test('AY-2025-3.1.4a: pooled income supports the employment of key households, of no others', async () => {
  const assetId = await registered('410526', { number: 'AY-001' });
  await advanced('410526', assetId, 'TRANSFERRED', 'OPERATED');
  await income('410526', assetId, '9000.00');
  const key = await householdOf(finance, {
    village: '410526001201',
    periods: [{ identifiedOn: '2024-01-01', eliminatedOn: '2025-03-01' }],
  });
  const other = await householdOf(finance, { village: '410526001201' });
  const silent = await householdOf(finance, { village: '410526001201', silent: true });
  const employ = (householdId: string | null) =>
    distribute('410526', assetId, { purpose: 'EMPLOYMENT', amount: '1000.00', householdId });
  expect(await employ(key.id)).toMatchObject({ __typename: 'DistributionDecided' });
  expect(await employ(other.id)).toMatchObject({
    __typename: 'SourceLimitedToKeyObject',
    clauses: [{ id: 'AY-2025-3.1.4a' }],
  });
  expect(await employ(silent.id)).toMatchObject({ code: 'STANDING_UNKNOWN' });
  expect(await employ(null)).toMatchObject({ code: 'REQUIRED' });
});

test('assets come by ledger, those without a number by name, village and year; what went to households is refused', async () => {
  const content = [
    '资产编号,资产名称,资产类别,阶段,资产原值,形成年度,资金来源,行政村,是否闲置',
    'HX-9,扶贫车间,经营性资产,管护运营,150000,2021,中央,某村,是',
    ',村级道路,公益性资产,形成,80000.5,2022,县级,某村,否',
    'HX-10,母羊,到户类资产,形成,3000,2022,中央,某村,否',
  ].join('\n');
  const file = { name: '帮扶项目资产管理台账_20250601.csv', content };
  const report = await finance.load('finance@410526', 'project-assets', file);
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 1, recordsAdded: 2 });
  expect(report.findings.edges.map(({ node }) => node.code)).toContain('ASSET_OF_HOUSEHOLD');
  expect(await finance.load('finance@410526', 'project-assets', file)).toMatchObject({
    recordsAdded: 0,
    recordsUnchanged: 2,
  });
  const { assets } = await query<{ assets: { edges: object[] } }>(
    'finance@410526',
    '{ assets(filter: { formedIn: 2021 }) { edges { node { number class stage idle originalValue ownNumber } } } }',
  );
  expect(assets.edges).toEqual([
    {
      node: {
        number: 'HX-9',
        class: 'OPERATING',
        stage: 'OPERATED',
        idle: true,
        originalValue: '150000.00',
        ownNumber: false,
      },
    },
  ]);
  expect(await finance.load('finance@410527', 'project-assets', file)).toMatchObject({ recordsAdded: 2 });
});

test('JY-2025-4.12a, JY-2025-4.12b, JY-2025-4.12e: a ledger has a number once, says which stage was passed over, and lays an asset in its village', async () => {
  const load = (day: string, ...rows: string[]) =>
    finance.load('finance@419001', 'project-assets', {
      name: `帮扶项目资产管理台账_${day}.csv`,
      content: ['资产编号,名称,类别,阶段,原值,形成年度,资金来源,项目编号,行政村代码,是否闲置', ...rows].join(
        '\n',
      ),
    });
  const row = (number: string, stage: string, value = '100', village = '') =>
    `${number},冷库,经营性,${stage},${value},2024,中央,P-1,${village},否`;
  const codes = (report: { findings: { edges: { node: { row: number | null; code: string } }[] } }) =>
    report.findings.edges.map(({ node }) => [node.row, node.code]);
  const first = await load(
    '20250601',
    row('LG-1', '形成', '100', '419001109201'),
    ...[row('LG-2', '形成'), row('LG-2', '形成'), row('LG-3', '形成', '1'), row('LG-3', '形成', '2')],
    row('LG-4', '形成', '100', '410526001201'),
  );
  expect(first).toMatchObject({ rowsLoaded: 2, rowsRejected: 4, recordsAdded: 2 });
  expect(codes(first)).toEqual(
    expect.arrayContaining([
      ...[4, 5, 6].map((line) => [line, 'ALREADY_REGISTERED']),
      [7, 'OUTSIDE_DIVISION'],
      ...[2, 3].map((line) => [line, 'PROJECT_NOT_LOADED']),
    ]),
  );
  const second = await load('20250701', row('LG-1', '收益分配'), row('LG-2', '确权移交'));
  expect(codes(second).filter(([, code]) => code !== 'PROJECT_NOT_LOADED')).toEqual([
    [2, 'STAGE_PASSED_OVER'],
  ]);
  await finance.load('finance@419001', 'fund-projects', {
    name: '衔接资金项目_20250801.csv',
    content: '项目编号,年度,类别,投资额,资金层级\nP-1,2024,基础设施,800000,中央\nP-1,2023,基础设施,1,中央',
  });
  const { assets } = await query<{
    assets: { edges: { node: { id: string; number: string; stage: string; project: object | null } }[] };
  }>(
    'township@419001109',
    '{ assets(filter: { projectNumber: "P-1" }) { edges { node { id number stage project { year } } } } }',
  );
  expect(assets.edges.map(({ node: { id: _, ...node } }) => node)).toEqual([
    { number: 'LG-1', stage: 'DISTRIBUTED', project: null },
  ]);
  const assetId = assets.edges[0]?.node.id ?? '';
  await act('rural@419001', 'inspectAsset', { assetId, idle: false, note: '更换逆变器' }, ASSET);
  const done = await entity<object>(
    'finance@419001',
    { __typename: 'Asset', id: assetId },
    '... on Asset { project { number year } acts { idle note stage occurredOn } }',
  );
  expect(done).toEqual({
    project: { number: 'P-1', year: 2024 },
    acts: [{ idle: false, note: '更换逆变器', stage: null, occurredOn: '2025-06-01' }],
  });
});
