import { join } from 'node:path';
import { systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

let finance: ServiceUnderTest;
beforeAll(async () => {
  finance = await runningService(service, { now: '2026-01-15' });
});
afterAll(() => finance?.drop());

const load = (ledger: string, name: string) =>
  finance.load('finance@410526', ledger, join(__dirname, 'offices', name));
const read = (sql: string) => finance.service.parts.workerDb.read(systemScope, (tx) => tx.query(sql));

test('a plan of projects with money by level in 万元 and two rows of headings loads, its totals left out', async () => {
  expect(await load('fund-projects', '2025年度第一批财政衔接资金项目计划表.xlsx')).toMatchObject({
    state: 'COMPLETED',
    rowsRead: 2,
    rowsLoaded: 2,
    rowsRejected: 0,
  });
  expect(
    await read(
      'SELECT level, sum(allocated)::text AS sum FROM fund_allocation GROUP BY level ORDER BY level',
    ),
  ).toEqual([
    { level: 'CENTRAL', sum: '120000000' },
    { level: 'COUNTY', sum: '10000000' },
    { level: 'MUNICIPAL', sum: '0' },
    { level: 'PROVINCIAL', sum: '35500000' },
  ]);
  expect(
    await read('SELECT number, year, fund_level, spent_percent FROM fund_project ORDER BY number'),
  ).toEqual([
    { number: '（无编号）东孔庄村道路硬化', year: 2025, fund_level: '省级', spent_percent: null },
    { number: '（无编号）粮食烘干塔', year: 2025, fund_level: '中央', spent_percent: null },
  ]);
});

test('小计 and 合计 are no projects', async () => {
  expect(await load('fund-projects', '项目合计行.xlsx')).toMatchObject({ rowsRead: 2, rowsLoaded: 2 });
  expect(
    await read(`SELECT sum(investment)::text AS sum FROM fund_project WHERE number LIKE 'T05B%'`),
  ).toEqual([{ sum: '150000000' }]);
});

test.each([
  ['脱贫人口小额信贷发放台账.xlsx', 'HX-2025%', '10000000'],
  ['标题单位万元.xlsx', 'T02-A%', '9500000'],
])('loans of %s load in 万元 and wait for their households', async (name, like, sum) => {
  expect(await load('microcredit', name)).toMatchObject({ rowsRead: 2, rowsLoaded: 2, rowsRejected: 0 });
  expect(
    await read(`SELECT sum(principal)::text AS sum FROM loan WHERE contract_number LIKE '${like}'`),
  ).toEqual([{ sum }]);
});
