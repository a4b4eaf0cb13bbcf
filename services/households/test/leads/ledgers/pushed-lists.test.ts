import { certificateOf } from '../../national-file';
import { type Households, rowsOf } from '../../running-households';
import {
  COUNTY,
  codesOf,
  fileOf,
  HEALTH,
  householdOf,
  leadsOn,
  pushed,
  pushList,
  registered,
  TODAY,
} from './lead-files';

let households: Households;

beforeAll(async () => {
  households = await registered([1, 2, 3, 4, 5, 6, 7, 8]);
});
afterAll(() => households?.drop());

const push = (account: string, ...rows: string[]) =>
  households.load(account, 'risk-leads', pushList(...rows));

test('a list by certificate number alone becomes leads of the department that loads it, with their task and clock', async () => {
  const report = await push(HEALTH, pushed(1, '2025-11-18,因病因灾因意外事故,住院费用高'));
  expect(report).toMatchObject({
    state: 'COMPLETED',
    rowsLoaded: 1,
    recordsAdded: 1,
    findings: { totalCount: 0 },
  });
  expect(await leadsOn(households, 1)).toEqual([
    {
      channel: 'DEPARTMENT_PUSH',
      lead_type: 'ILLNESS_DISASTER_ACCIDENT',
      pushed_by: '卫健',
      sector: 'health',
      found_on: '2025-11-18',
      received_on: TODAY,
      note: '住院费用高',
      withdrawn_on: null,
      person_id: expect.any(String),
    },
  ]);
  const tasks = await rowsOf(
    households,
    `SELECT t.kind, t.sector FROM task t JOIN household h ON h.id = t.household_id WHERE h.code = $1`,
    [householdOf(1)],
  );
  expect(tasks).toEqual([{ kind: 'VERIFY_LEAD', sector: 'health' }]);
});

test('once per household, matter and month, by whichever file; another matter, month or department is another lead', async () => {
  const illness = '因病因灾因意外事故,';
  await push(HEALTH, pushed(2, `2025-10-03,${illness}`), pushed(2, `2025-10-20,${illness}`));
  await push(HEALTH, pushed(2, `2025-10-31,${illness}再次`), pushed(2, `2025-11-01,${illness}`));
  expect((await leadsOn(households, 2)).map(({ found_on }) => found_on)).toEqual([
    '2025-10-03',
    '2025-11-01',
  ]);
  await push('civil-affairs@500235', pushed(2, `2025-11-01,${illness}`));
  await push(HEALTH, pushed(2, '2025-11-01,较大规模失业,'));
  expect((await leadsOn(households, 2)).map(({ pushed_by }) => pushed_by)).toEqual([
    '卫健',
    '卫健',
    '民政',
    '卫健',
  ]);
});

test('a department is told how many made no lead, and of no row why', async () => {
  const report = await push(
    HEALTH,
    `${certificateOf(99)},2025-11-18,因病因灾因意外事故,`,
    pushed(3, '2025-11-18,因病因灾因意外事故,'),
    `${certificateOf(98)},2025-11-18,因病因灾因意外事故,`,
  );
  expect(report).toMatchObject({ rowsRead: 3, rowsLoaded: 1, recordsAdded: 1 });
  expect(report.findings.edges.map(({ node }) => node)).toEqual([
    {
      code: 'NOT_IN_REGISTER',
      row: null,
      column: null,
      looksLike: null,
      severity: 'WARNING',
      message: expect.stringContaining('有 2 行'),
    },
  ]);
  const findings = await rowsOf(households, 'SELECT household_code FROM import_finding WHERE run_id = $1', [
    report.id,
  ]);
  expect(findings).toEqual([{ household_code: null }]);
});

test.each(['education', 'employment', 'housing', 'water', 'finance', 'civil-affairs', 'health'])(
  '%s loads its own leads, and what it does not push itself is turned away',
  async (sector) => {
    const list = fileOf(
      '部门推送风险线索清单',
      '证件号码,发现渠道,发现日期,线索类型,推送部门',
      pushed(4, '部门推送,2025-11-18,产业项目失败,'),
      pushed(5, '日常摸排,2025-11-18,产业项目失败,'),
      pushed(6, `部门推送,2025-11-18,产业项目失败,${sector === 'education' ? '县民政局' : '县教育局'}`),
    );
    const report = await households.load(`${sector}@500235`, 'risk-leads', list);
    expect(codesOf(report)).toEqual([
      ['NOT_OWN_PUSH', 4, '推送部门'],
      ['NOT_OWN_PUSH', 5, '推送部门'],
    ]);
    expect(await leadsOn(households, 4)).toContainEqual(expect.objectContaining({ sector }));
    expect(await leadsOn(households, 5)).toEqual([]);
  },
);

test('of other ledgers of the rural office, and of other reports, a department sees nothing', async () => {
  const county = await households.load(COUNTY, 'risk-leads', pushList());
  const own = await push(HEALTH, pushed(7, '2025-11-18,较大规模失业,'));
  await expect(households.upload(HEALTH, 'national-export', pushList())).rejects.toThrow();
  const seen = (id: string) =>
    households.ask<{ householdsImport: object | null }>(HEALTH, `{ householdsImport(id: "${id}") { id } }`);
  expect((await seen(county.id)).data.householdsImport).toBeNull();
  expect((await seen(own.id)).data.householdsImport).toEqual({ id: own.id });
  const { data } = await households.ask<{ householdsImports: { edges: { node: { ledger: string } }[] } }>(
    'education@500235',
    '{ householdsImports { edges { node { ledger } } } }',
  );
  expect(new Set(data.householdsImports.edges.map(({ node }) => node.ledger))).toEqual(
    new Set(['risk-leads']),
  );
});

test('a department of another county makes no lead here', async () => {
  const report = await push('health@410526', pushed(8, '2025-11-18,较大规模失业,'));
  expect(report).toMatchObject({ rowsLoaded: 0 });
  expect(await leadsOn(households, 8)).toEqual([]);
});
