import { join } from 'node:path';
import { Readable } from 'node:stream';
import { detectLayout } from '@dixian/ledger';
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

// A ledger as the department's own list of headings has it; every column is read.
test.each([
  [
    'microcredit',
    '合同号,户编号,借款人,证件号码,承贷银行,放款日,到期日,贷款金额,年利率,LPR期限,贷款用途,抵押,担保,计息天数',
    'Z-1,,,99052619900101123X,农商行,2025-03-10,2026-03-09,30000,3.35,1年期,养殖,无,无,365',
  ],
  ['loan-events', '合同号,发生日期,类型,金额,新到期日', 'Z-1,2025-07-10,还本,15000,'],
  ['bank-interest', '合同号,计息起,计息止,利息,罚息', 'Z-1,2025-03-10,2025-03-20,30.29,0'],
  [
    'industry-award',
    '户编号,方案,品种,实施日期,验收日期,验收数量,核定金额,发放金额,发放日期,资金来源',
    '410526001730001,方案,养羊,2025-06-15,2025-08-01,9,3600,3600,2025-09-01,社会捐资捐赠资金',
  ],
  [
    'fund-projects',
    '项目编号,类别,投资额,支出进度(%),资金层级,项目名称,行政村代码,四个一批,论证级别,公示日期',
    'Z-2025-1,产业发展,10000000,23,中央,冷库,410526001201,巩固一批,省级,2025-05-01',
  ],
  ['fund-allocations', '项目编号,年度,资金层级,安排金额,已支出', 'Z-2025-1,2025,中央,10000000,2300000'],
  [
    'project-assets',
    '资产编号,名称,类别,阶段,原值,形成年度,资金来源,项目编号,行政村代码,是否闲置',
    'Z-9,冷库,经营性,形成,623000,2025,中央,Z-2025-1,410526001201,否',
  ],
  [
    'asset-income',
    '资产编号,年度,收益,决策日期,决策记录,用途,户编号,分配金额',
    'Z-9,2025,26000,2025-11-20,纪要1,公益事业,,18000',
  ],
  [
    'insurance-claims',
    '保险合同,风险,招标编号,户编号,报案日期,索赔金额,赔付金额',
    'Z-FPB,因意外,ZB-1,410526001730001,2025-06-21,8000,8000',
  ],
])(
  '%s: each of its headings is read, and the file is known for what it is',
  async (ledger, headings, row) => {
    const content = [headings, row].join('\n');
    const open = async () => Readable.from([Buffer.from(content)]);
    const known = await detectLayout({ fileName: 'list.csv', open });
    expect(known?.layout.id).toBe(ledger);
    const { id, ...report } = await finance.load('finance@410526', ledger, {
      name: 'list_20251231.csv',
      content,
    });
    expect(report).toMatchObject({ state: 'COMPLETED', rowsLoaded: 1, rowsRejected: 0 });
    const { data } = await finance.ask<{
      report: { reading: { sheets: { columns: { heading: string; field: string | null }[] }[] } };
    }>(
      'finance@410526',
      `{ report: financeImport(id: "${id}") { reading { sheets { columns { heading field } } } } }`,
    );
    const columns = data.report.reading.sheets.flatMap((sheet) => sheet.columns);
    expect(columns.filter(({ field }) => field === null)).toEqual([]);
    expect(columns).toHaveLength(headings.split(',').length);
  },
);
