import type { LedgerEnvironment } from '@dixian/service';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile, waitUntil } from '@dixian/testkit';
import { service } from '../src/service';
import { act } from './asking';

let departments: ServiceUnderTest<LedgerEnvironment>;
const JI_YUAN = '419001001201';
const BO_LUO = '441322001001';
const id = (number: number) => `0199a1b2-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const code = (number: number, village: string) =>
  `${village.slice(0, 9)}73${String(number).padStart(4, '0')}`;

beforeAll(async () => {
  departments = await runningService(service, { now: '2025-11-30' });
  const households = [1, 2, 11].map((number) => {
    const divisionCode = number > 10 ? BO_LUO : JI_YUAN;
    return { id: id(number), code: code(number, divisionCode), divisionCode, version: 1, persons: [] };
  });
  await departments.deliver('household-registered', { households });
});
afterAll(() => departments?.drop());

interface Stand {
  housingAnswer: { secure: boolean | null } | null;
  waterAnswer: { secure: boolean | null } | null;
  waterDecision: { decision: { toChange: { code: string }[] } } | null;
}

async function stand(number: number, asOf: string): Promise<Stand> {
  const { data, errors } = await departments.ask<{ _entities: Stand[] }>(
    number > 10 ? 'county@441322' : 'county@419001',
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
      housingAnswer(asOf: $asOf) { secure } waterAnswer(asOf: $asOf) { secure }
      waterDecision(asOf: $asOf) { decision { toChange { code } } } } } }`,
    { r: [{ __typename: 'Household', id: id(number) }], asOf },
  );
  expect(errors).toBeUndefined();
  const [found] = data._entities;
  if (!found) throw new Error('No household was given');
  return found;
}

async function takenBack(account: string, reportId: string): Promise<void> {
  const outcome = await act(departments, account, 'withdrawHousingWaterImport', {
    reportId,
    reason: '选错文件',
  });
  expect(outcome).toMatchObject({ __typename: 'ImportWithdrawalStarted' });
  await waitUntil(async () => {
    const { data } = await departments.ask<{ housingWaterImport: { state: string } }>(
      account,
      'query ($id: ID!) { housingWaterImport(id: $id) { state } }',
      { id: reportId },
    );
    return data.housingWaterImport.state === 'WITHDRAWN';
  });
}

const appraisals = (number: number, village: string) => ({
  name: '农村住房安全等级鉴定明细表_20251001.csv',
  content: `户编号,是否居住,是否唯一住房,鉴定等级,鉴定日期,鉴定单位\n${code(number, village)},是,是,D,2025-05-01,鉴定公司`,
});

test('a run of appraisals is taken back with the answer, the duty and the work that followed from it', async () => {
  const { id: report } = await departments.load('housing@419001', 'house-appraisal', appraisals(1, JI_YUAN));
  expect((await stand(1, '2025-05-01')).housingAnswer).toEqual({ secure: false });
  const kinds = ['guarantee-answered', 'obligation-met', 'task-changed', 'screening-hit'] as const;
  const told = await toldMeanwhile(departments.service, [...kinds], () =>
    takenBack('housing@419001', report),
  );
  expect(itemsTold(told, 'guarantee-answered')).toEqual([
    expect.objectContaining({ householdId: id(1), secure: null, occurredOn: '2025-05-01' }),
  ]);
  expect(itemsTold(told, 'obligation-met')).toHaveLength(1);
  expect(itemsTold(told, 'task-changed')).toHaveLength(2);
  expect(itemsTold(told, 'task-changed')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'MOVE_OUT', closedOn: '2025-11-30' }),
      expect.objectContaining({ kind: 'REMEDY_HOUSE', closedOn: '2025-11-30' }),
    ]),
  );
  expect(itemsTold(told, 'screening-hit')).toEqual([]);
});

test('a run of appraisals stays while a renovation rests on it that was approved', async () => {
  const { id: report } = await departments.load('housing@419001', 'house-appraisal', appraisals(2, JI_YUAN));
  await act(departments, 'housing@419001', 'approveRenovation', {
    ...{ householdId: id(2), grant: '20000.00', occurredOn: '2025-11-01' },
    ...{ startOn: '2025-12-10', plannedUntil: '2026-03-31' },
  });
  expect(
    await act(departments, 'housing@419001', 'withdrawHousingWaterImport', {
      reportId: report,
      reason: '错',
    }),
  ).toMatchObject({ __typename: 'ImportRestedUpon' });
});

test('what households’ water and tests of works said is taken back, and what was known before counts again', async () => {
  const account = 'water@441322';
  await departments.deliver('survey-recorded', {
    surveyedOn: '2025-06-30',
    source: '防止返贫致贫监测对象信息 2025-06-30',
    households: [{ householdId: id(11), divisionCode: BO_LUO, waterProblem: false, persons: [] }],
  });
  const water = await departments.load(account, 'household-water', {
    name: '农村饮水安全到户核查台账_20251101.csv',
    content: `户编号,核查日期,工程编号,水量,水质,方便程度,保证率\n${code(11, BO_LUO)},2025-10-01,W1,达标,达标,达标,达标`,
  });
  const tests = await departments.load(account, 'water-tests', {
    name: '农村供水水质检测台账_20251101.csv',
    content: `工程编号,行政村代码,检测单位,检测级别,检测日期,结果\nW1,${BO_LUO},县疾控中心,县级,2025-10-05,不合格`,
  });
  expect((await stand(11, '2025-10-05')).waterAnswer).toEqual({ secure: false });
  await takenBack(account, tests.id);
  expect(await stand(11, '2025-10-05')).toMatchObject({
    waterAnswer: { secure: null },
    waterDecision: { decision: { toChange: [{ code: 'WATER_TEST_MISSING' }] } },
  });
  await takenBack(account, water.id);
  expect((await stand(11, '2025-10-05')).waterAnswer).toEqual({ secure: true });
  expect((await stand(11, '2025-06-30')).waterAnswer).toEqual({ secure: true });
});

test('a ledger of renovations is taken back by newer words: what was said before stands again, or nothing', async () => {
  const ledger = (day: string, ...rows: string[]) => ({
    name: `农村危房改造台账_${day}.csv`,
    content: ['户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额', ...rows].join('\n'),
  });
  const account = 'housing@441322';
  const row = (started: string, completed: string, paid: string) =>
    `${code(11, BO_LUO)},D,${started},2025-12-20,${completed},20000,${paid}`;
  const shown = async (asOf: string) => {
    const { data, errors } = await departments.ask<{
      _entities: { renovations: { edges: { node: { startedOn: string; state: string; paid: string } }[] } }[];
    }>(
      'county@441322',
      `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
        renovations { edges { node { startedOn state(asOf: $asOf) paid } } } } } }`,
      { r: [{ __typename: 'Household', id: id(11) }], asOf },
    );
    expect(errors).toBeUndefined();
    return data._entities[0]?.renovations.edges.map(({ node }) => node);
  };
  const first = await departments.load(
    account,
    'renovations',
    ledger('20250901', row('2025-03-01', '', '5000')),
  );
  expect(first).toMatchObject({ rowsLoaded: 1 });
  const second = await departments.load(
    account,
    'renovations',
    ledger('20251101', row('2025-03-01', '2025-10-20', '20000'), row('2025-06-01', '2025-10-30', '20000')),
  );
  const complete = { startedOn: '2025-03-01', state: 'COMPLETE_AND_PAID', paid: '20000.00' };
  expect(await shown('2025-11-01')).toEqual(expect.arrayContaining([complete]));
  const seen = await toldMeanwhile(departments.service, ['renovation-changed', 'measure-delivered'], () =>
    takenBack(account, second.id),
  );
  expect(await shown('2025-11-01')).toEqual([
    { startedOn: '2025-03-01', state: 'UNDER_WAY', paid: '5000.00' },
  ]);
  expect(await shown('2025-10-01')).toEqual([
    { startedOn: '2025-03-01', state: 'UNDER_WAY', paid: '5000.00' },
  ]);
  const changes = itemsTold(seen, 'renovation-changed') as {
    withdrawn?: boolean;
    completedOn: string | null;
  }[];
  expect(changes.filter(({ withdrawn }) => withdrawn)).toHaveLength(2);
  expect(changes.filter(({ withdrawn }) => !withdrawn)).toMatchObject([
    { occurredOn: '2025-11-01', completedOn: null, paid: '500000' },
  ]);
  expect(itemsTold(seen, 'measure-delivered')).toMatchObject([{ withdrawn: true }, { withdrawn: true }]);

  const again = await departments.load(
    account,
    'renovations',
    ledger('20251101', row('2025-03-01', '2025-10-20', '20000')),
  );
  expect(again).toMatchObject({ rowsLoaded: 1 });
  expect(await shown('2025-11-01')).toEqual([complete]);
  await takenBack(account, again.id);
  await takenBack(account, first.id);
  expect(await shown('2025-11-30')).toEqual([]);
});
