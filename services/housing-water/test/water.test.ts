import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../src/service';

let water: ServiceUnderTest;
let keys = 0;
const VILLAGE = '441322001001';
const ACCOUNT = 'water@441322';
const id = (number: number) => `0199a1b2-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const code = (number: number) => `44132200173${String(number).padStart(4, '0')}`;

beforeAll(async () => {
  water = await runningService(service, { now: '2025-11-30' });
  await water.deliver('household-registered', {
    households: [1, 2, 3].map((number) => ({
      ...{ id: id(number), code: code(number), divisionCode: VILLAGE, version: 1, persons: [] },
    })),
  });
});
afterAll(() => water?.drop());

async function act(
  account: string,
  mutation: string,
  input: object,
): Promise<{ __typename: string; code?: string }> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await water.ask<Record<string, { __typename: string; code?: string }>>(
    account,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { code } } }`,
    { input: { idempotencyKey: `water-${keys++}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data[mutation] ?? { __typename: 'none' };
}

async function answers(number: number, asOf: string) {
  const { data } = await water.ask<{
    _entities: { waterAnswer: object | null; waterDecision: object | null }[];
  }>(
    ACCOUNT,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
       waterAnswer(asOf: $asOf) { secure finding } waterSupply(asOf: $asOf) { work quality }
       waterDecision(asOf: $asOf) { secure decision { outcome toChange { code } clauses { id } } } } } }`,
    { r: [{ __typename: 'Household', id: id(number) }], asOf },
  );
  return data._entities[0];
}

const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(water.service, ['guarantee-answered', 'task-changed', 'screening-hit'], async () => {
    await work();
  });

const ALL_MET = { quantity: 'MET', quality: 'MET', convenience: 'BASIC', assurance: 'MET' };
const test1 = (occurredOn: string, level: string, passed: boolean) => ({
  ...{ work: 'W1', divisionCode: VILLAGE, tester: `${level} 检测中心`, level, passed, occurredOn },
});

test('BL-2022-4.7b: the water of a work is known by a test of the level asked for, from its day', async () => {
  const found = await told(() =>
    act(ACCOUNT, 'recordWaterSupply', {
      householdId: id(1),
      work: 'W1',
      occurredOn: '2025-03-01',
      ...ALL_MET,
    }),
  );
  expect(itemsTold(found, 'guarantee-answered')).toEqual([]);
  expect(itemsTold(found, 'task-changed')).toEqual([
    expect.objectContaining({ kind: 'WATER_TEST_MISSING', clauseIds: ['BL-2022-4.7b'], dueOn: null }),
  ]);
  expect(await act(ACCOUNT, 'recordWaterTest', test1('2025-04-01', 'TOWNSHIP', true))).toMatchObject({
    code: 'TESTER_LEVEL_TOO_LOW',
  });
  const township = await water.load(ACCOUNT, 'water-tests', {
    name: '农村供水水质检测台账_20250402.csv',
    content: `工程编号,行政村代码,检测单位,检测级别,检测日期,结果\nW1,${VILLAGE},乡镇水质化验室,乡镇级,2025-04-01,合格`,
  });
  expect(township).toMatchObject({ recordsAdded: 1, rowsRejected: 0 });
  expect(township.findings.edges.map(({ node }) => node.code)).toEqual(['TESTER_LEVEL_TOO_LOW']);
  expect(await answers(1, '2025-04-02')).toMatchObject({
    waterAnswer: null,
    waterSupply: { work: 'W1', quality: 'MET' },
    waterDecision: {
      secure: null,
      decision: { outcome: 'REFERRED', toChange: [{ code: 'TEST_NOT_ACCEPTED' }] },
    },
  });
  const passed = await told(() => act(ACCOUNT, 'recordWaterTest', test1('2025-05-01', 'COUNTY', true)));
  expect(itemsTold(passed, 'guarantee-answered')).toEqual([
    expect.objectContaining({ guarantee: 'SAFE_WATER', secure: true, occurredOn: '2025-05-01' }),
  ]);
  expect(itemsTold(passed, 'task-changed')).toEqual([expect.objectContaining({ closedOn: '2025-11-30' })]);
  const failed = await told(() => act(ACCOUNT, 'recordWaterTest', test1('2025-08-01', 'CITY', false)));
  expect(itemsTold(failed, 'screening-hit')).toEqual([
    expect.objectContaining({ rule: 'water-unsafe', note: '水质检测不合格' }),
  ]);
  expect(await answers(1, '2025-07-31')).toMatchObject({ waterAnswer: { secure: true } });
  expect(await answers(1, '2025-08-01')).toMatchObject({
    waterAnswer: { secure: false },
    waterDecision: { decision: { clauses: [{ id: 'BL-2022-4.7b' }] } },
  });
});

test('PA-2025-4.2c: a ledger of households and one of tests bring the same answer as what is told by hand', async () => {
  const file = {
    name: '农村饮水安全到户核查台账_20251101.csv',
    content: [
      '户编号,核查日期,供水方式,工程编号,水量,水质,方便程度,保证率',
      `${code(2)},2025-10-01,自来水,W2,达标,达标,达标,基本达标`,
      `${code(3)},2025-10-01,自来水,W2,达标,达标,不达标,达标`,
      `${code(3)},2025-10-02,自来水,W2,好,达标,达标,达标`,
      `${code(3)},2025-11-02,自来水,W2,达标,达标,达标,达标`,
    ].join('\n'),
  };
  expect(await water.load(ACCOUNT, 'household-water', file)).toMatchObject({
    rowsLoaded: 2,
    rowsRejected: 2,
  });
  const tests = {
    name: '农村供水水质检测台账_20251101.csv',
    content: `工程编号,工程名称,行政村代码,检测单位,检测级别,检测日期,结果\nW2,二号工程,${VILLAGE},县疾控中心,县级,2025-10-05,合格`,
  };
  expect(await water.load(ACCOUNT, 'water-tests', tests)).toMatchObject({ recordsAdded: 1 });
  expect(await water.load(ACCOUNT, 'water-tests', tests)).toMatchObject({
    recordsAdded: 0,
    recordsUnchanged: 1,
  });
  expect(await answers(2, '2025-10-05')).toMatchObject({ waterAnswer: { secure: true } });
  expect(await answers(3, '2025-10-05')).toMatchObject({
    waterAnswer: { secure: false, finding: '方便程度不达标' },
  });
  const { data } = await water.ask<{ waterTests: { totalCount: number } }>(
    ACCOUNT,
    '{ waterTests(filter: { level: COUNTY, passed: true }) { totalCount edges { node { work tester } } } }',
  );
  expect(data.waterTests.totalCount).toBe(2);
});

test('water staff alone tell of it, of their division, and never nothing', async () => {
  const at = { householdId: id(1), occurredOn: '2025-11-01' };
  expect(await act('housing@441322', 'recordWaterSupply', { ...at, ...ALL_MET })).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect(await act(ACCOUNT, 'recordWaterSupply', at)).toMatchObject({ code: 'REQUIRED' });
  expect(await act(ACCOUNT, 'recordWaterSupply', { ...at, ...ALL_MET, litres: -1 })).toMatchObject({
    code: 'NEGATIVE_AMOUNT',
  });
  expect(await act('water@419001', 'recordWaterSupply', { ...at, ...ALL_MET })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await act('water@419001', 'recordWaterTest', test1('2025-11-01', 'COUNTY', true))).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await act('housing@441322', 'recordWaterTest', test1('2025-11-01', 'COUNTY', true))).toMatchObject({
    code: 'NOT_PERMITTED',
  });
});
