import { join } from 'node:path';
import {
  everyNode,
  type LedgerFile,
  type PageOf,
  runningService,
  type ServiceUnderTest,
} from '@dixian/testkit';
import { service } from '../src/service';

const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'ji-yuan-2025', '衔接资金项目_2025.xlsx');

let finance: ServiceUnderTest;

beforeAll(async () => {
  finance = await runningService(service, { now: '2026-02-01' });
});

afterAll(() => finance?.drop());

const load = (file: LedgerFile, account = 'finance@419001') => finance.load(account, 'fund-projects', file);

// Three of them come to 10,000,000.00 or more without a provincial appraisal, and no project of industry is classed.
const WARNED = { PROVINCIAL_APPRAISAL_MISSING: 3, PROJECT_NOT_CLASSED: 12 };
const counted = (report: { findings: { edges: { node: { code: string } }[] } }) => {
  const counts: Record<string, number> = {};
  for (const { node } of report.findings.edges) counts[node.code] = (counts[node.code] ?? 0) + 1;
  return counts;
};

interface Project {
  id: string;
  number: string;
  spentPercent: string;
  fundLevel: string;
}

function projects(filter: object = {}, first = 200, account = 'county@419001'): Promise<Project[]> {
  return everyNode(async (after) => {
    const { data } = await finance.ask<{ fundProjects: PageOf<Project> }>(
      account,
      `query ($filter: FundProjectFilter, $first: Int, $after: String) {
         fundProjects(filter: $filter, first: $first, after: $after) {
           pageInfo { hasNextPage endCursor }
           edges { node { id number category investment spentPercent fundLevel year source } } } }`,
      { filter, first, after },
    );
    return data.fundProjects;
  });
}

test('the ledger of 15 projects loads whole into the division of who loads it; a second time changes nothing', async () => {
  const report = await load(LEDGER);
  expect(counted(report)).toEqual(WARNED);
  expect(report).toMatchObject({
    state: 'COMPLETED',
    rowsRead: 15,
    rowsLoaded: 15,
    rowsRejected: 0,
    households: null,
    recordsAdded: 15,
  });
  expect(await load(LEDGER)).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 15 });
  const [project] = await projects();
  expect(project).toMatchObject({
    number: 'JY2025-001',
    category: '产业发展',
    investment: '1200000.00',
    spentPercent: '23',
    fundLevel: '示范区级',
    year: 2025,
  });
});

test('pages of four give every project exactly once, by number', async () => {
  const numbers = (await projects({}, 4)).map(({ number }) => number);
  expect(numbers).toEqual(
    Array.from({ length: 15 }, (_, index) => `JY2025-${String(index + 1).padStart(3, '0')}`),
  );
});

test('filters add up', async () => {
  const count = async (filter: object) => (await projects(filter)).length;
  expect(await count({ category: '产业发展' })).toBe(12);
  expect(await count({ category: '产业发展', fundLevel: '中央' })).toBe(4);
  const levels = [...new Set((await projects()).map(({ fundLevel }) => fundLevel))];
  expect(levels.length).toBeGreaterThan(1);
  const ofLevels = await Promise.all(levels.map((fundLevel) => projects({ fundLevel })));
  for (const [at, found] of ofLevels.entries())
    expect(new Set(found.map(({ fundLevel }) => fundLevel))).toEqual(new Set([levels[at]]));
  expect(ofLevels.flat()).toHaveLength(15);
  expect(await count({ year: 2024 })).toBe(0);
  expect(await count({ division: '419001' })).toBe(15);
});

test('a newer export of the same year changes the project of the same number; another year has its own', async () => {
  const [before] = await projects();
  const content = '项目编号,类别,投资额,支出进度,资金层级\nJY2025-001,产业发展,1200000,33.333333,示范区级';
  expect(await load({ name: '2025年度衔接资金项目_20260201.csv', content })).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 1,
  });
  const [changed] = await projects({ year: 2025 });
  expect(changed).toMatchObject({ id: before?.id, number: 'JY2025-001', spentPercent: '33.333333' });
  // What a list leaves blank, and columns that it does not print, stay as they are known.
  const blank = '项目编号,类别,投资额,支出进度\nJY2025-001,产业发展,,40';
  expect(await load({ name: '2025年度衔接资金项目_20260201.csv', content: blank })).toMatchObject({
    recordsChanged: 1,
  });
  const [kept] = await projects({ year: 2025 });
  expect(kept).toMatchObject({ investment: '1200000.00', fundLevel: '示范区级', spentPercent: '40' });
  expect(await load({ name: '衔接资金项目_2026.csv', content })).toMatchObject({ recordsAdded: 1 });
  expect(await projects({ year: 2026 })).toMatchObject([{ number: 'JY2025-001' }]);
  expect(await projects({ year: 2025 })).toHaveLength(15);
});

test('a neighbour division keeps its own projects under the same numbers and sees no others', async () => {
  expect(await projects({}, 200, 'county@410526')).toEqual([]);
  expect(await load(LEDGER, 'finance@410526')).toMatchObject({ recordsAdded: 15 });
  const [own] = await projects({}, 200, 'county@410526');
  const [others] = await projects();
  expect(own?.number).toBe(others?.number);
  const entity = async (account: string) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FundProject { number } } }`;
    const { data } = await finance.ask<{ _entities: (Project | null)[] }>(account, query, {
      of: [{ __typename: 'FundProject', id: others?.id }],
    });
    return data._entities;
  };
  expect(await entity('county@410526')).toEqual([null]);
  expect(await entity('health@419001')).toEqual([null]);
  expect(await entity('finance@419001')).toEqual([{ number: 'JY2025-001' }]);
});

test('the province sees the projects of all its divisions, a village none of its county', async () => {
  expect(await projects({ division: '419001' }, 200, 'province@41')).toHaveLength(16);
  expect(await projects({}, 3, 'province@41')).toHaveLength(31);
  expect(await projects({}, 200, 'village@419001002201')).toEqual([]);
});

test('rows of one project of a year that disagree are turned away together; printed again alike it is one', async () => {
  const row = (number: string, amount: number) => `${number},产业发展,${amount},50,中央`;
  const content = [
    '项目编号,类别,投资额,支出进度,资金层级',
    row('JY2027-001', 100_000),
    row('JY2027-001', 200_000),
    row('JY2027-002', 300_000),
    row('JY2027-002', 300_000),
  ].join('\n');
  const report = await load({ name: '衔接资金项目_2024.csv', content });
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 2, recordsAdded: 1 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toEqual([
    [2, 'ROWS_DISAGREE'],
    [3, 'ROWS_DISAGREE'],
  ]);
});

test('JY-2025-4.11c, JY-2025-4.11d, JY-2025-2.5b: what a list prints of appraisal, notice, class and village is told as acts are', async () => {
  const content = [
    '项目编号,项目名称,类别,投资额,支出进度(%),资金层级,行政村代码,四个一批,论证级别,公示日期,联农带农机制',
    'LC-1,冷库,产业发展,10000000,0,中央,419001109201,巩固一批,省级,2025-05-01,合作社+农户',
    'LC-2,粮仓,产业发展,10000000,20,中央,,,本级,,',
    'LC-3,道路,基础设施,9999999.99,10,中央,,,,,',
    'LC-4,水渠,基础设施,10000,10,中央,410526001201,,本级,,',
  ].join('\n');
  const report = await load({ name: '2025年衔接资金项目_20260115.csv', content });
  expect(report).toMatchObject({ rowsLoaded: 3, rowsRejected: 1 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code]).toSorted()).toEqual([
    [3, 'PROJECT_NOT_CLASSED'],
    [3, 'PROVINCIAL_APPRAISAL_MISSING'],
    [4, 'STAGE_PASSED_OVER'],
    [5, 'OUTSIDE_DIVISION'],
  ]);
  const { data } = await finance.ask<{ fundProjects: { edges: { node: object }[] } }>(
    'finance@419001',
    `{ fundProjects(filter: { division: "419001109" }) { edges { node {
         number stage appraisal noticedOn villageCode linkage renewal missing } } } }`,
  );
  expect(data.fundProjects.edges.map(({ node }) => node)).toEqual([
    {
      ...{ number: 'LC-1', stage: 'APPRAISED', appraisal: 'PROVINCIAL', noticedOn: '2025-05-01' },
      ...{
        villageCode: '419001109201',
        linkage: '合作社+农户',
        renewal: 'CONSOLIDATE',
        missing: ['PERFORMANCE'],
      },
    },
  ]);
  expect((await projects({ missing: 'CLASS', year: 2025 })).map(({ number }) => number)).toContain('LC-2');
  expect(
    (await projects({ missing: 'PROVINCIAL_APPRAISAL', year: 2025 })).map(({ number }) => number),
  ).toEqual(expect.not.arrayContaining(['LC-1', 'LC-3']));
  // A list that prints none of it takes nothing back.
  const bare = '项目编号,类别,投资额,支出进度,资金层级\nLC-1,产业发展,10000000,5,中央';
  expect(counted(await load({ name: '2025年衔接资金项目_20260120.csv', content: bare }))).toEqual({});
});
