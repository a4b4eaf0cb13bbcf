import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting } from '../acting';

let finance: ServiceUnderTest;
beforeAll(async () => {
  finance = await runningService(service, { now: '2025-08-15' });
});
afterAll(() => finance?.drop());

const RURAL = 'rural@419001';
const { act, takeBack, query } = acting(() => finance, '2025-08-01');
const proposed = {
  year: 2025,
  number: 'JY-9',
  name: '冷库',
  category: '基础设施',
  investment: '900000',
  fundLevel: '中央',
};
const propose = (input: object = {}, account = RURAL) =>
  act(
    account,
    'proposeProject',
    { ...proposed, ...input },
    '... on FundProjectProposed { project { id number stage source } }',
  );
const allocate = (projectId: string, input: object) =>
  act(
    RURAL,
    'allocateFunds',
    { projectId, level: 'CENTRAL', ...input },
    '... on FundsAllocated { allocation { level allocated spent source } } ... on AmountExceeded { available over }',
  );
const done = (mutation: string, projectId: string) =>
  act(RURAL, mutation, { projectId }, '... on ProjectActRecorded { act { kind } }', 'ProjectActInput');
async function projectOf(input: object = {}): Promise<string> {
  const { project } = (await propose(input)) as unknown as { project: { id: string } };
  return project.id;
}
async function stages(filter: object): Promise<Record<string, string>> {
  const { fundProjects } = await query<{
    fundProjects: { edges: { node: { number: string; stage: string } }[] };
  }>(
    RURAL,
    'query ($filter: FundProjectFilter) { fundProjects(filter: $filter) { edges { node { number stage } } } }',
    { filter },
  );
  return Object.fromEntries(fundProjects.edges.map(({ node }) => [node.number, node.stage]));
}

test('a project is proposed once in its county by year and number, by who works on projects', async () => {
  const first = await propose();
  expect(first).toMatchObject({ project: { number: 'JY-9', stage: 'PROPOSED', source: '部门填报' } });
  expect(await propose()).toMatchObject({
    __typename: 'AlreadyRegistered',
    code: 'ALREADY_REGISTERED',
  });
  expect(await propose({ year: 2024 })).toMatchObject({ project: { number: 'JY-9' } });
  expect(await propose({ number: null, name: '水渠' })).toMatchObject({
    project: { number: '（无编号）水渠' },
  });
  expect(await propose({ number: 'A', investment: '0' })).toMatchObject({ code: 'NOT_POSITIVE' });
  expect(await propose({ number: 'A', year: 1999 })).toMatchObject({ code: 'YEAR_WRONG' });
  expect(await propose({ number: 'A', name: ' ' })).toMatchObject({ code: 'REQUIRED' });
  expect(await propose({ number: 'A', division: '410526' })).toMatchObject({ code: 'NOT_A_COUNTY' });
  expect(await propose({ number: 'A' }, 'health@419001')).toMatchObject({ __typename: 'NotPermitted' });
});

test('JY-2025-4.11c: by hand money follows the entry into the library, and acceptance follows the money', async () => {
  const id = await projectOf({ number: 'JY-10' });
  expect(await allocate(id, { allocated: '1000' })).toMatchObject({
    code: 'NOT_IN_LIBRARY',
    clauses: [{ id: 'JY-2025-4.11c' }],
  });
  expect(await done('acceptProject', id)).toMatchObject({ code: 'WRONG_STEP' });
  await done('recordAppraisal', id);
  await done('admitProject', id);
  expect(await stages({ stage: 'IN_LIBRARY' })).toEqual({ 'JY-10': 'IN_LIBRARY' });
  expect(await allocate(id, { allocated: '1000' })).toMatchObject({
    allocation: { level: 'CENTRAL', allocated: '1000.00', spent: null, source: '部门填报' },
  });
  expect(await stages({ stage: 'FUNDED' })).toEqual({ 'JY-10': 'FUNDED' });
  expect(await allocate(id, { allocated: '1000', spent: '1000.01' })).toMatchObject({
    __typename: 'AmountExceeded',
    available: '1000.00',
    over: '0.01',
  });
  // Said anew it stands corrected: one row of a level, and what was spent stands where nothing is said of it.
  await allocate(id, { allocated: '1200', spent: '300' });
  expect(await allocate(id, { allocated: '1100' })).toMatchObject({
    allocation: { allocated: '1100.00', spent: '300.00' },
  });
  expect(await stages({ stage: 'UNDER_WAY' })).toEqual({ 'JY-10': 'UNDER_WAY' });
  expect(await done('acceptProject', id)).toMatchObject({ act: { kind: 'ACCEPTED' } });
  expect(await stages({ stage: 'ACCEPTED' })).toEqual({ 'JY-10': 'ACCEPTED' });
  expect(await done('acceptProject', id)).toMatchObject({ code: 'WRONG_STEP' });
});

test('what was said by hand is the record that a ledger of a later day changes, and an older one does not', async () => {
  await projectOf({ number: 'JY-11' });
  const plan = (number: string, category: string) =>
    `项目编号,年度,类别,投资额,资金层级\n${number},2025,${category},800000,中央`;
  const load = (name: string, content: string) =>
    finance.load('finance@419001', 'fund-projects', { name, content });
  expect(await load('衔接资金项目_20250731.csv', plan('JY-11', '产业发展'))).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 0,
  });
  expect(await load('衔接资金项目_20250810.csv', plan('JY-11', '产业发展'))).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 1,
  });
});

test('money that a plan prints beside a project is left where a later list tells of it, and the row is named as older', async () => {
  const load = (name: string, content: string) =>
    finance.load('finance@419001', 'fund-projects', { name, content });
  const plan = (central: string, investment = '800000') =>
    `项目编号,年度,类别,投资额,资金层级,中央资金,省级资金\nJY-19,2025,基础设施,${investment},中央,${central},100000`;
  await load('衔接资金项目_20250812.csv', plan('700000'));
  // One row with two things that are older is one row.
  for (const older of [plan('600000'), plan('600000', '900000')])
    expect(await load('衔接资金项目_20250805.csv', older)).toMatchObject({
      ...{ recordsChanged: 0, rowsOlder: 1 },
      findings: { edges: [{ node: { code: 'OLDER_THAN_HELD', row: 2 } }] },
    });
  expect(await load('衔接资金项目_20250805.csv', plan('700000'))).toMatchObject({
    ...{ rowsOlder: 0, findings: { totalCount: 0 } },
  });
});

test('JY-2025-2.5b: where the place classes projects of industry, none is proposed without its class', async () => {
  const industry = { number: 'JY-13', category: '产业发展' };
  expect(await propose(industry)).toMatchObject({
    code: 'PROJECT_NOT_CLASSED',
    clauses: [{ id: 'JY-2025-2.5b' }],
  });
  expect(await propose({ ...industry, villageCode: '410526001201' })).toMatchObject({
    code: 'OUTSIDE_DIVISION',
  });
  expect(await propose({ ...industry, renewal: 'REVIVE', villageCode: '419001109201' })).toMatchObject({
    project: { number: 'JY-13' },
  });
  expect(await propose({ ...industry, number: 'HX-13' }, 'rural@410526')).toMatchObject({
    project: { number: 'HX-13' },
  });
});

test('JY-2025-4.11e: an appraisal and a notice of a ledger count as those by hand, and leave no work', async () => {
  const plan = (noticed: string) =>
    `项目编号,年度,类别,投资额,资金层级,论证级别,公示日期\nJY-14,2025,基础设施,800000,中央,本级,${noticed}`;
  const load = (name: string, content: string) =>
    finance.load('finance@419001', 'fund-projects', { name, content });
  await load('衔接资金项目_20250801.csv', plan(''));
  const { fundProjects } = await query<{ fundProjects: { edges: { node: { id: string } }[] } }>(
    RURAL,
    '{ fundProjects(filter: { stage: APPRAISED }) { edges { node { id } } } }',
  );
  const id = fundProjects.edges[0]?.node.id ?? '';
  const opened = await toldMeanwhile(finance.service, ['task-changed'], () => done('admitProject', id));
  expect(opened.flatMap(({ payload }) => payload.tasks.map(({ kind }) => kind))).toEqual([
    'PROJECT_NOTICE_MISSING',
    'PROJECT_PERFORMANCE_MISSING',
  ]);
  const closed = await toldMeanwhile(finance.service, ['task-changed'], () =>
    load('衔接资金项目_20250813.csv', plan('2025-08-10')),
  );
  expect(closed.flatMap(({ payload }) => payload.tasks)).toMatchObject([
    { kind: 'PROJECT_NOTICE_MISSING', closedOn: '2025-08-10' },
  ]);
});

test('JY-2025-4.11e: money that a ledger states leaves the work that an entry by hand leaves, a plan none, and it goes with the run', async () => {
  const work = async (said: () => Promise<unknown>) => {
    const told = await toldMeanwhile(finance.service, ['task-changed'], said);
    return told.flatMap(({ payload }) =>
      payload.tasks.map(({ kind, level, sector, divisionCode, clauseIds, closedOn }) => ({
        ...{ kind, level, sector, divisionCode, clauseIds, isOpen: closedOn === null },
      })),
    );
  };
  const load = (ledger: string, name: string, content: string) =>
    finance.load('finance@419001', ledger, { name, content });
  const plan = (number: string, spent: string) =>
    `项目编号,年度,类别,投资额,资金层级,支出进度\n${number},2025,基础设施,800000,中央,${spent}`;
  const byHand = await projectOf({ number: 'JY-20' });
  await done('recordAppraisal', byHand);
  const expected = await work(() => done('admitProject', byHand));
  expect(expected).toMatchObject([
    { kind: 'PROJECT_NOTICE_MISSING', clauseIds: ['JY-2025-4.11e'], isOpen: true },
    { kind: 'PROJECT_PERFORMANCE_MISSING', clauseIds: ['JY-2025-4.11e'], isOpen: true },
  ]);
  expect(await work(() => load('fund-projects', '衔接资金项目_20250805.csv', plan('JY-21', '')))).toEqual([]);
  const spent = (): Promise<unknown> =>
    load('fund-projects', '衔接资金项目_20250806.csv', plan('JY-21', '5'));
  expect(await work(spent)).toEqual(expected);
  expect(await work(spent)).toEqual([]);
  const ids: string[] = [];
  const given = async () => {
    await projectOf({ number: 'JY-22' });
    const content = '项目编号,年度,资金层级,安排金额\nJY-22,2025,中央,1000';
    const { id } = await load('fund-allocations', '衔接资金安排明细_20250807.csv', content);
    ids.push(id);
  };
  expect(await work(given)).toEqual(expected);
  const closed = expected.map((task) => ({ ...task, isOpen: false }));
  expect(await work(() => takeBack('finance@419001', ids[0] ?? ''))).toEqual(closed);
});

test('a run stays while an act rests on one of its projects', async () => {
  const content = '项目编号,年度,类别,投资额,资金层级\nJY-12,2025,基础设施,800000,中央';
  const { id } = await finance.load('finance@419001', 'fund-projects', {
    name: '衔接资金项目_20250812.csv',
    content,
  });
  const { fundProjects } = await query<{
    fundProjects: { edges: { node: { id: string; number: string } }[] };
  }>(RURAL, '{ fundProjects(first: 50) { edges { node { id number } } } }');
  const project = fundProjects.edges.find(({ node }) => node.number === 'JY-12')?.node.id ?? '';
  await done('recordAppraisal', project);
  const withdrawn = await query(
    'county@419001',
    'mutation ($input: WithdrawImportInput!) { result: withdrawFinanceImport(input: $input) { __typename } }',
    { input: { reportId: id, reason: '表错了', idempotencyKey: 'back' } },
  );
  expect(withdrawn).toEqual({ result: { __typename: 'ImportRestedUpon' } });
});
