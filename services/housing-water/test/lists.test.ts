import { plainDate } from '@dixian/calendar';
import type { LedgerEnvironment } from '@dixian/service';
import {
  changesOfDraft,
  itemsTold,
  runningService,
  type ServiceUnderTest,
  toldMeanwhile,
  withoutRule,
  withValue,
} from '@dixian/testkit';
import { service } from '../src/service';
import { act, listed } from './asking';

let departments: ServiceUnderTest<LedgerEnvironment>;
const JI_YUAN = '419001001201';
const BO_LUO = '441322001001';
const HOUSING = 'housing@419001';
const WATER = 'water@441322';
const id = (number: number) => `0199a1b2-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const code = (number: number, village: string) =>
  `${village.slice(0, 9)}73${String(number).padStart(4, '0')}`;

beforeAll(async () => {
  departments = await runningService(service, { now: '2025-11-30' });
  const households = [1, 2, 3, 11, 12, 13].map((number) => {
    const divisionCode = number > 10 ? BO_LUO : JI_YUAN;
    return { id: id(number), code: code(number, divisionCode), divisionCode, version: 1, persons: [] };
  });
  await departments.deliver('household-registered', { households });
  await departments.deliver('household-standing', {
    households: [11, 12, 13].map((number) => ({
      ...{ householdId: id(number), divisionCode: BO_LUO, version: 1 },
      periods: [
        {
          periodId: `0199a1b2-0000-7000-8000-0000000000a${number - 10}`,
          identifiedOn: plainDate('2025-01-10'),
          ...{ eliminatedOn: null, monthOnly: false, category: 'MARGINAL' as const },
        },
      ],
    })),
  });
});
afterAll(() => departments?.drop());

const dwellings = (filter: object = {}, account = HOUSING) =>
  listed(departments, account, {
    ...{ list: 'dwellings', filterType: 'DwellingFilter', filter },
    fields: 'number grade livedIn sole suspectedSince renovatedOn checkedOn checkDueOn household { id }',
  });
const remedies = (filter: object = {}) =>
  listed(departments, HOUSING, {
    ...{ list: 'housingRemedies', filterType: 'HousingRemedyFilter', filter },
    fields: 'openedOn closedOn age household { id } remedy { kind done note }',
  });
const supplies = (filter: object = {}, account = WATER) =>
  listed(departments, account, {
    ...{ list: 'waterSupplies', filterType: 'WaterSupplyFilter', filter },
    fields: 'work quantity quality secure finding checkedOn household { id }',
  });

test('JY-2025-1.2f, JY-2025-1.2h: dwellings are listed by grade, who lives there, suspicion and last look, as of a day', async () => {
  const say = (number: number, input: object) =>
    act(departments, 'village@419001001201', 'recordDwelling', { householdId: id(number), ...input });
  await act(departments, HOUSING, 'appraiseHouse', {
    ...{ householdId: id(1), grade: 'D', soleDwelling: true, occurredOn: '2025-05-01' },
  });
  await say(1, { livedIn: true, occurredOn: '2025-05-02' });
  await say(1, { livedIn: false, occurredOn: '2025-06-10' });
  await say(2, { suspected: true, livedIn: true, occurredOn: '2025-07-01' });
  await say(3, { checked: true, occurredOn: '2025-11-20' });
  expect((await dwellings({ asOf: '2025-06-09', dangerous: true, livedIn: true })).nodes).toMatchObject([
    { grade: 'D', household: { id: id(1) }, sole: true, checkedOn: '2025-05-01', checkDueOn: null },
  ]);
  expect((await dwellings({ dangerous: true, livedIn: true })).totalCount).toBe(0);
  expect((await dwellings({ grade: 'D' })).nodes).toMatchObject([{ livedIn: false }]);
  expect((await dwellings({ suspected: true })).nodes).toMatchObject([{ suspectedSince: '2025-07-01' }]);
  expect((await dwellings({ asOf: '2025-06-30', suspected: true })).totalCount).toBe(0);
  expect((await dwellings({ sole: true })).totalCount).toBe(1);
  expect((await dwellings({ checkedBefore: '2025-11-01' })).totalCount).toBe(2);
  expect((await dwellings({}, 'housing@441322')).totalCount).toBe(0);
});

test('JY-2025-1.2g, PA-2025-3.2.5: what was rebuilt after a disaster is remedied, and a renovation is done only by its completion', async () => {
  await act(departments, HOUSING, 'appraiseHouse', {
    ...{ householdId: id(3), grade: 'C', soleDwelling: true, occurredOn: '2025-10-01' },
  });
  expect(await remedies({ open: true })).toMatchObject({
    nodes: [{ openedOn: '2025-10-01', age: 60, closedOn: null, remedy: null, household: { id: id(3) } }],
  });
  const counted = async (household: string) => (await remedies({ open: true, household })).totalCount;
  expect([await counted(id(3)), await counted(id(1)), await counted('nobody')]).toEqual([1, 0, 0]);
  const choose = (input: object) =>
    act(departments, HOUSING, 'chooseHousingRemedy', {
      householdId: id(3),
      occurredOn: '2025-11-01',
      ...input,
    });
  expect(await choose({ kind: 'RENOVATION', done: true })).toMatchObject({ code: 'NOT_COMPLETE_YET' });
  const { remedy } = await act(
    departments,
    HOUSING,
    'chooseHousingRemedy',
    { householdId: id(3), kind: 'OTHER', note: '租住公房', occurredOn: '2025-10-20' },
    '... on HousingRemedyChosen { remedy { id } }',
  );
  const { id: replaces } = remedy as { id: string };
  expect(await choose({ kind: 'RECONSTRUCTION' })).toMatchObject({ code: 'REMEDY_OPEN' });
  await choose({ kind: 'RECONSTRUCTION', replaces });
  expect((await remedies({ kind: 'RECONSTRUCTION', open: true, ageAtLeast: 60 })).totalCount).toBe(1);
  expect((await remedies({ ageAtLeast: 61, open: true })).totalCount).toBe(0);
  const kinds = ['obligation-met', 'task-changed', 'measure-delivered'] as const;
  const told = await toldMeanwhile(departments.service, [...kinds], async () => {
    await choose({ kind: 'RECONSTRUCTION', done: true });
  });
  expect(itemsTold(told, 'measure-delivered')).toEqual([
    expect.objectContaining({ family: 'HOUSING', name: '灾后重建', deliveredOn: '2025-11-01', amount: null }),
  ]);
  expect(itemsTold(told, 'obligation-met')).toEqual([expect.objectContaining({ metOn: '2025-11-30' })]);
  expect(itemsTold(told, 'task-changed')).toContainEqual(
    expect.objectContaining({ kind: 'REMEDY_HOUSE', closedOn: '2025-11-30' }),
  );
  expect(await remedies({ open: false, kind: 'RECONSTRUCTION' })).toMatchObject({
    nodes: [{ closedOn: '2025-11-30', remedy: { kind: 'RECONSTRUCTION', done: true } }],
  });
  await act(departments, HOUSING, 'appraiseHouse', {
    ...{ householdId: id(3), grade: 'D', soleDwelling: true, occurredOn: '2025-11-20' },
  });
  expect((await remedies({ open: true })).nodes).toMatchObject([{ openedOn: '2025-11-20' }]);
});

test('BL-2022-4.7a: every monitored family that is not answered safe is listed, also where nobody said anything', async () => {
  const items = { quantity: 'UNMET', quality: 'MET', convenience: 'MET', assurance: 'MET' };
  await act(departments, WATER, 'recordWaterSupply', {
    ...{ householdId: id(11), work: 'W1', occurredOn: '2025-08-01' },
    ...items,
  });
  await act(departments, WATER, 'answerWater', {
    householdId: id(12),
    secure: true,
    occurredOn: '2025-08-01',
  });
  const ids = async (filter: object) =>
    (await supplies(filter)).nodes.map(({ household }) => (household as { id: string }).id);
  expect(await ids({ monitored: true, safe: false })).toEqual([id(11), id(13)]);
  expect(await ids({ monitored: true, answered: false })).toEqual([id(13)]);
  expect(await ids({ safe: true })).toEqual([id(12)]);
  expect(await ids({ monitored: true, safe: true, asOf: '2025-07-31' })).toEqual([]);
  expect((await supplies({ item: 'QUANTITY', work: 'W1' })).nodes).toMatchObject([
    { quantity: 'UNMET', quality: 'MET', secure: false, finding: '水量不达标', checkedOn: '2025-08-01' },
  ]);
  expect((await supplies({ item: 'QUANTITY', state: 'MET' })).totalCount).toBe(0);
  expect((await supplies({ monitored: true }, 'water@419001')).totalCount).toBe(0);
});

test('water that was not safe and is now is help that the plan hears of; houses without a grade load by ledger', async () => {
  const told = await toldMeanwhile(departments.service, ['measure-delivered'], async () => {
    await act(departments, WATER, 'recordWaterTest', {
      ...{ work: 'W1', divisionCode: BO_LUO, tester: '县疾控中心', level: 'COUNTY', passed: true },
      occurredOn: '2025-09-01',
    });
    await act(departments, WATER, 'recordWaterSupply', {
      ...{ householdId: id(11), quantity: 'BASIC', occurredOn: '2025-09-02' },
    });
  });
  expect(itemsTold(told, 'measure-delivered')).toEqual([
    expect.objectContaining({ householdId: id(11), family: 'DRINKING_WATER', deliveredOn: '2025-09-02' }),
  ]);
  const file = {
    name: '农村住房情况台账_20251001.csv',
    content: `户编号,房屋编号,是否居住,是否唯一住房\n${code(12, BO_LUO)},2,是,否`,
  };
  expect(await departments.load('housing@441322', 'house-appraisal', file)).toMatchObject({
    recordsAdded: 1,
  });
  expect((await dwellings({ sole: false }, 'housing@441322')).nodes).toMatchObject([
    { number: '2', livedIn: true, grade: null },
  ]);
});

test('BL-2022-4.7b: a draft that asks for a higher tester, or for newer tests, tells whose water is not known by them', async () => {
  const draft = { field: 'housingWaterChanges', folder: 'bo-luo-2022', division: '441322', on: '2025-11-30' };
  const told = async (change: (file: string, text: string) => string) =>
    (await changesOfDraft(departments, WATER, { ...draft, change }))?.find(
      ({ name }) => name === 'water-tested-by-level',
    );
  const months = (value: string) => withValue('water-test-months', value);
  expect(await told(withValue('water-test-level', '市级'))).toMatchObject({
    ...{ before: 1, after: 0, leaving: 1, termsAfter: expect.stringContaining('市级') },
    examples: [{ household: { id: id(11) }, person: null }],
  });
  // Passed on 1 September.
  expect(await told(months('2'))).toMatchObject({ before: 1, after: 0 });
  expect(await told(months('3'))).toMatchObject({ before: 1, after: 1, leaving: 0 });
  expect(await told(withoutRule('water-tested-by-level'))).toMatchObject({ after: 0, clauseAfter: null });
});

test('JY-2025-1.2i: when water was last checked is listed, and upkeep of works is taken down', async () => {
  await act(departments, 'water@419001', 'recordWaterSupply', {
    ...{ householdId: id(1), quantity: 'MET', occurredOn: '2025-09-01' },
  });
  expect((await supplies({}, 'water@419001')).nodes).toMatchObject([{ checkedOn: '2025-09-01' }]);
  const work = {
    clauseId: 'JY-2025-1.2i',
    unit: '王屋水厂',
    figure: '3',
    figureUnit: '处',
    occurredOn: '2025-09-02',
  };
  expect(await act(departments, 'water@419001', 'recordHousingWaterWork', work)).toMatchObject({
    __typename: 'WorkRecorded',
  });
  const { nodes } = await listed(departments, 'county@419001', {
    ...{ list: 'housingWaterWork', filterType: 'WorkRecordFilter', fields: 'unit figure figureUnit' },
    filter: { clauseId: 'JY-2025-1.2i' },
  });
  expect(nodes).toEqual([{ unit: '王屋水厂', figure: '3', figureUnit: '处' }]);
});

test('a project year or village code that is none is a row’s own error, whoever loads the file', async () => {
  const renovations = {
    name: '农村危房改造台账_20251120.csv',
    content: `户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额,项目年度\n${code(1, JI_YUAN)},D,2025-07-10,,,20000,0,3`,
  };
  const tests = (village: string) => ({
    name: '农村供水水质检测台账_20251101.csv',
    content: `工程编号,行政村代码,检测单位,检测级别,检测日期,结果\nW1,${village},县疾控中心,县级,2025-10-05,合格`,
  });
  const found = async (account: string, ledger: string, file: { name: string; content: string }) => {
    const { state, rowsRejected, findings } = await departments.load(account, ledger, file);
    const codes = findings.edges.flatMap(({ node: { row, code: found } }) => (row === null ? [] : [found]));
    return [state, rowsRejected, ...codes];
  };
  expect(await found('admin@', 'renovations', renovations)).toEqual(['COMPLETED', 1, 'BELOW_MINIMUM']);
  expect(await found('admin@', 'water-tests', tests('3'))).toEqual(['COMPLETED', 1, 'CODE_FORMAT']);
  expect(await found('admin@', 'water-tests', tests(''))).toEqual(['COMPLETED', 1, 'REQUIRED']);
  expect(await found(WATER, 'water-tests', tests('419001001201'))).toEqual([
    'COMPLETED',
    1,
    'OUT_OF_DIVISION',
  ]);
});
