import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import type { LedgerEnvironment } from '@dixian/service';
import {
  changesOfNothing,
  itemsTold,
  NO_CHANGES,
  runningService,
  type ServiceUnderTest,
  toldMeanwhile,
} from '@dixian/testkit';
import { setGrant } from '../src/houses/domain/renovation-grant';
import { screen } from '../src/screening/use-cases/screen';
import { service } from '../src/service';
import { act, listed } from './asking';
import { supplement } from './supplements';

let housing: ServiceUnderTest<LedgerEnvironment>;
let policies: PolicySet;
let remove: () => Promise<void>;
const VILLAGE = '441322001001';
const id = (number: number) => `0199a1b2-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const code = (number: number) => `44132200173${String(number).padStart(4, '0')}`;
const HOUSING = 'housing@441322';
const WATER = 'water@441322';

beforeAll(async () => {
  const of2025 = 'from: 2022-03-09, to: 2025-12-31';
  const own = await supplement('bo-luo-2022', { code: '441322', name: '博罗县' }, [
    `- { name: renovation-grant, value: ["C=15000.00", "D=13000.00-40000.00"], ${of2025} }`,
    `- { name: screening-appraisal-days, value: 60, ${of2025} }`,
    `- { name: screening-outage-days, value: 5, ${of2025} }`,
    `- { name: water-test-months, value: 6, ${of2025} }`,
    `- { name: water-testers, value: ["惠州检测有限公司"], ${of2025} }`,
    `- { name: water-litres-minimum, value: 35, ${of2025} }`,
    `- { name: water-minutes-maximum, value: 20, ${of2025} }`,
    `- { name: water-dry-days-maximum, value: 36, ${of2025} }`,
  ]);
  remove = own.remove;
  await own.also('ji-yuan-2025', { code: '419001', name: '济源市' }, [
    '- { name: house-check-months, value: 3, from: 2025-01-01, to: 2025-12-31 }',
  ]);
  housing = await runningService(service, {
    now: '2025-11-30',
    variables: { DIXIAN_POLICIES: own.directory },
  });
  policies = await loadPolicies([policiesDirectory, own.directory]);
  await housing.deliver('household-registered', {
    households: [1, 2, 3, 4].map((number) => ({
      ...{ id: id(number), code: code(number), divisionCode: VILLAGE, version: 1, persons: [] },
    })),
  });
  await housing.deliver('household-standing', {
    households: [1, 2, 3, 4].map((number) => ({
      ...{ householdId: id(number), divisionCode: VILLAGE, version: 1 },
      periods: [
        {
          periodId: `0199a1b2-0000-7000-8000-0000000000a${number}`,
          identifiedOn: plainDate('2025-01-10'),
          ...{ eliminatedOn: null, monthOnly: false, category: 'MARGINAL' as const },
        },
      ],
    })),
  });
});
afterAll(async () => {
  await housing?.drop();
  await remove?.();
});

const screened = async (day: string) =>
  itemsTold(
    await toldMeanwhile(housing.service, ['screening-hit'], () =>
      screen(housing.service.parts.workerDb, policies, plainDate(day)),
    ),
    'screening-hit',
  );

test('a suspicion that nobody appraised for the days that the county set is found once a year; appraised it is not', async () => {
  const suspect = { suspected: true, livedIn: true, occurredOn: '2025-09-01' };
  for (const number of [1, 2])
    await act(housing, HOUSING, 'recordDwelling', { householdId: id(number), ...suspect });
  await act(housing, HOUSING, 'appraiseHouse', {
    ...{ householdId: id(2), grade: 'B', soleDwelling: true, occurredOn: '2025-09-20' },
  });
  expect(await screened('2025-10-30')).toEqual([]);
  expect(await screened('2025-10-31')).toEqual([
    expect.objectContaining({
      ...{
        householdId: id(1),
        rule: 'house-suspected',
        period: '2025',
        leadType: 'HOUSING',
        department: '住建',
      },
    }),
  ]);
  expect(await screened('2025-11-20')).toEqual([]);
});

test('households of a work that is out for the days that the county set are found once a month, others are not', async () => {
  const supply = { work: 'W9', quantity: 'MET', occurredOn: '2025-10-01' };
  await act(housing, WATER, 'recordWaterSupply', { householdId: id(3), ...supply });
  await act(housing, WATER, 'recordWaterSupply', { householdId: id(4), ...supply, work: 'W8' });
  await act(housing, WATER, 'beginOutage', { divisionCode: VILLAGE, work: 'W9', occurredOn: '2025-11-20' });
  expect(await screened('2025-11-24')).toEqual([]);
  const hit = { householdId: id(3), rule: 'water-outage', leadType: 'WATER', department: '水利' };
  expect(await screened('2025-11-25')).toEqual([expect.objectContaining({ ...hit, period: '2025-11' })]);
  expect(await screened('2025-11-30')).toEqual([]);
  expect(await screened('2025-12-01')).toEqual([expect.objectContaining({ ...hit, period: '2025-12' })]);
});

test('BL-2022-4.6.2: the grant that the county set for the grade holds, and nothing above it is approved', async () => {
  const input = {
    ...{ householdId: id(1), startOn: '2025-12-10', plannedUntil: '2026-03-31', occurredOn: '2025-11-20' },
  };
  const approve = (given: object) =>
    act(
      housing,
      HOUSING,
      'approveRenovation',
      { ...input, ...given },
      '... on RenovationRecorded { renovation { grant stated { persons area } } } ... on AmountExceeded { available over }',
    );
  const appraise = (grade: string, occurredOn: string) =>
    act(housing, HOUSING, 'appraiseHouse', { householdId: id(1), grade, soleDwelling: true, occurredOn });
  await appraise('D', '2025-11-01');
  expect(await approve({})).toMatchObject({ code: 'AMOUNT_NOT_SET' });
  expect(await approve({ grant: '40000.01' })).toMatchObject({ available: '40000.00', over: '0.01' });
  await appraise('C', '2025-11-02');
  expect(await approve({ persons: 0 })).toMatchObject({ code: 'OUT_OF_RANGE' });
  expect(await approve({ grant: '0.00' })).toMatchObject({ code: 'NOT_POSITIVE' });
  expect(await approve({ persons: 3, area: 72 })).toMatchObject({
    renovation: { grant: '15000.00', stated: { persons: 3, area: 72 } },
  });
});

test('JY-2025-1.2f: who lives in a house that nobody looked at for the interval of the county is work, until somebody looks; an empty one is not', async () => {
  const village = '419001001201';
  await housing.deliver('household-registered', {
    households: [5, 6].map((number) => ({
      ...{ id: id(number), code: `41900100173000${number}`, divisionCode: village, version: 1, persons: [] },
    })),
  });
  for (const number of [5, 6])
    await act(housing, 'housing@419001', 'recordDwelling', {
      ...{ householdId: id(number), livedIn: number === 5, checked: true, occurredOn: '2025-09-05' },
    });
  const reminded = async (doing: () => Promise<unknown>) =>
    itemsTold(await toldMeanwhile(housing.service, ['task-changed'], doing), 'task-changed');
  const night = (day: string) =>
    reminded(() => screen(housing.service.parts.workerDb, policies, plainDate(day)));
  expect(await night('2025-12-04')).toEqual([]);
  const check = { kind: 'CHECK_HOUSE', form: 'recordDwelling', householdId: id(5), dueOn: null };
  expect(await night('2025-12-05')).toMatchObject([
    { ...check, openedOn: '2025-12-05', closedOn: null, clauseIds: ['JY-2025-1.2f'] },
  ]);
  expect(await night('2025-12-06')).toEqual([]);
  const look = { householdId: id(5), checked: true, occurredOn: '2025-11-30' };
  expect(await reminded(() => act(housing, 'township@419001001', 'recordDwelling', look))).toMatchObject([
    { ...check, closedOn: '2025-12-05' },
  ]);
});

test('BL-2022-4.6.2: a county may set its grants by persons or by area; the size is asked for, kept, and decides', async () => {
  const own = await supplement('bo-luo-2022', { code: '441322', name: '博罗县' }, [
    '- { name: renovation-grant, value: ["C;60㎡=12000.00", "C=15000.00", "D;1人=20000.00", "D;3人=30000.00-36000.00"], from: 2022-03-09, to: 2025-12-31 }',
  ]);
  const set = await loadPolicies([policiesDirectory, own.directory]);
  await own.remove();
  const at = { division: VILLAGE, on: plainDate('2025-11-20') };
  const only = (fen: bigint) => ({ least: fen, most: fen });
  expect(setGrant(set, at, 'C', { persons: 2 })).toEqual({ asks: 'area' });
  expect(setGrant(set, at, 'C', { area: 60 })).toEqual(only(1_200_000n));
  expect(setGrant(set, at, 'C', { area: 61 })).toEqual(only(1_500_000n));
  expect(setGrant(set, at, 'D')).toEqual({ asks: 'persons' });
  expect(setGrant(set, at, 'D', { persons: 1 })).toEqual(only(2_000_000n));
  expect(setGrant(set, at, 'D', { persons: 2 })).toEqual({ least: 3_000_000n, most: 3_600_000n });
  expect(setGrant(set, at, 'D', { persons: 4 })).toBeUndefined();
  expect(setGrant(set, at, 'B', { persons: 1, area: 1 })).toBeUndefined();
});

test('BL-2022-4.7b: a test holds for the months that the county set, and a third party counts that it named', async () => {
  const items = { quantity: 'MET', quality: 'MET', convenience: 'MET', assurance: 'MET' };
  await act(housing, WATER, 'recordWaterSupply', {
    ...{ householdId: id(4), work: 'W8', occurredOn: '2025-03-01' },
    ...items,
  });
  const tested = { work: 'W8', divisionCode: VILLAGE, level: 'THIRD_PARTY', passed: true };
  await act(housing, WATER, 'recordWaterTest', {
    ...{ ...tested, tester: '惠州检测有限公司', occurredOn: '2025-04-01' },
  });
  await act(housing, WATER, 'recordWaterTest', {
    ...{ ...tested, tester: '别处检测公司', occurredOn: '2025-05-01' },
  });
  const answer = async (asOf: string) => {
    const { data } = await housing.ask<{ _entities: object[] }>(
      WATER,
      `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
        waterAnswer(asOf: $asOf) { secure } waterDecision(asOf: $asOf) { decision { toChange { code } } } } } }`,
      { r: [{ __typename: 'Household', id: id(4) }], asOf },
    );
    return data._entities[0];
  };
  expect(await answer('2025-10-01')).toMatchObject({ waterAnswer: { secure: true } });
  expect(await answer('2025-10-02')).toMatchObject({
    waterAnswer: { secure: null },
    waterDecision: { decision: { toChange: [{ code: 'WATER_TEST_EXPIRED' }] } },
  });
  const tests = (accepted: boolean) =>
    listed(housing, WATER, {
      ...{ list: 'waterTests', filterType: 'WaterTestFilter', fields: 'tester' },
      filter: { accepted, work: 'W8' },
    });
  expect((await tests(true)).nodes).toEqual([{ tester: '惠州检测有限公司' }]);
  expect((await tests(false)).nodes).toEqual([{ tester: '别处检测公司' }]);
  const supplies = (filter: object) =>
    listed(housing, WATER, {
      ...{ list: 'waterSupplies', filterType: 'WaterSupplyFilter', fields: 'work', filter },
    });
  expect((await supplies({ tested: true })).nodes).toEqual([{ work: 'W8' }]);
  expect((await supplies({ tested: true, asOf: '2025-03-31' })).totalCount).toBe(0);
  expect((await supplies({ tested: false })).nodes).toContainEqual({ work: 'W9' });
});

test('figures that contradict their item by what the county set are shown, and the office’s word stands', async () => {
  const rows = [
    '达标,达标,达标,达标,34,20,36',
    '达标,达标,达标,达标,35,20,36',
    '不达标,达标,不达标,达标,34,21,36',
  ];
  const file = {
    name: '农村饮水安全到户核查台账_20251101.csv',
    content: [
      '户编号,核查日期,水量,水质,方便程度,保证率,升/人·天,往返分钟,缺水天数',
      ...rows.map((row, index) => `${code(index + 1)},2025-10-15,${row}`),
    ].join('\n'),
  };
  const { findings, rowsLoaded } = await housing.load(WATER, 'household-water', file);
  expect(rowsLoaded).toBe(3);
  expect(findings.edges.map(({ node: { code: found, row } }) => [found, row])).toEqual([
    ['FIGURE_CONTRADICTS_ITEM', 2],
  ]);
});

test('a document put in its own place changes nothing, in each matter that it and the county speak of', async () => {
  expect(await changesOfNothing(housing, 'housing@441322', 'housingWaterChanges')).toEqual(NO_CHANGES);
});
