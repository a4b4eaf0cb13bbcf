import { join } from 'node:path';
import { formatYuan } from '@dixian/money';
import {
  detectLayout,
  type LedgerReading,
  type LedgerRow,
  layoutDefinition,
  layoutOf,
  readLedger,
} from '../src/index';

// Files as offices publish and keep them, of synthetic people; each name says what is odd about it.
const OFFICES = join(__dirname, 'offices');

type Row = LedgerRow<Record<string, unknown>>;

async function readAs(id: string, file: string) {
  const rows: Row[] = [];
  let reading: LedgerReading | undefined;
  for await (const batch of readLedger({ path: join(OFFICES, file) }, layoutDefinition(layoutOf(id)))) {
    rows.push(...batch.rows);
    reading = batch.reading;
  }
  const values = rows.flatMap((row) => (row.values === undefined ? [] : [row.values]));
  const sum = (field: string) =>
    formatYuan(values.reduce((total, row) => total + BigInt(String(row[field] ?? 0n)), 0n));
  return { rows, values, sum, reading, totals: reading?.sheets.flatMap(({ totals }) => totals) ?? [] };
}

test.each([
  ['2025年10月农村低保金发放花名册.xlsx', 'allowance-payments'],
  ['2025年10月残疾人两项补贴发放明细.xlsx', 'disability-allowances'],
  ['2025年农村危房改造农户花名册.xlsx', 'renovations'],
  ['2025年困难群体城乡居民养老保险政府代缴花名册.xlsx', 'pension-payment-on-behalf'],
  ['2025年度城乡居民医保资助参保人员花名册.xlsx', 'insurance-aid'],
  ['2025年度第一批财政衔接资金项目计划表.xlsx', 'fund-projects'],
  ['2025年春季学生资助明细表.xlsx', 'student-aid'],
  ['2025年第三季度乡村公益性岗位补贴发放公示表.xlsx', 'welfare-post-payment'],
  ['2025年脱贫人口（含监测对象）务工就业台账.xlsx', 'work-away'],
  ['乡村公益性岗位人员花名册.xlsx', 'public-welfare-posts'],
  ['两行表头.xlsx', 'public-welfare-posts'],
  ['旧版.xls', 'public-welfare-posts'],
  ['网页导出.xls', 'public-welfare-posts'],
  ['脱贫人口小额信贷发放台账.xlsx', 'microcredit'],
  ['监测对象姓名脱敏_20251130.xlsx', 'national-export'],
])('%s is known as %s', async (file, id) => {
  const found = await detectLayout({ path: join(OFFICES, file) });
  expect([found?.layout.id, found?.isComplete]).toEqual([id, true]);
});

test('a roster of posts without household codes, days with dots, a total that agrees', async () => {
  const { values, sum, rows, totals } = await readAs('public-welfare-posts', '乡村公益性岗位人员花名册.xlsx');
  expect([rows.length, values.length, sum('monthlyPay')]).toEqual([3, 3, '2400.00']);
  expect(values[0]).toMatchObject({
    post: '保洁员',
    startsOn: { precision: 'DAY', text: '2025-03-01' },
    endsOn: { precision: 'DAY', text: '2026-02-28' },
    monthlyPay: 80000n,
  });
  expect(totals).toMatchObject([{ printed: '2400.00', summed: '2400.00', agrees: true }]);
});

test('a public form with masked numbers is answered once', async () => {
  const file = '2025年第三季度乡村公益性岗位补贴发放公示表.xlsx';
  await expect(readAs('welfare-post-payment', file)).rejects.toMatchObject({ code: 'MASKED' });
});

test('work away: months stay months', async () => {
  const { values } = await readAs('work-away', '2025年脱贫人口（含监测对象）务工就业台账.xlsx');
  expect(values).toHaveLength(3);
  expect(values[0]).toMatchObject({
    province: '广东省',
    city: '东莞市',
    startedOn: { precision: 'MONTH', text: '2025-02' },
    endedOn: { precision: 'MONTH', text: '2025-11' },
    months: 9,
    monthlyIncome: 450000n,
  });
});

test('student aid: year and term from the name of the file', async () => {
  const { values, sum } = await readAs('student-aid', '2025年春季学生资助明细表.xlsx');
  expect([values.length, sum('amount'), sum('mealAmount')]).toEqual([2, '625.00', '1000.00']);
  expect(values[0]).toMatchObject({ schoolYear: '2025年', term: '春季' });
});

test('insurance aid: what is paid, by whom, and the year of the title', async () => {
  const { values, sum } = await readAs('insurance-aid', '2025年度城乡居民医保资助参保人员花名册.xlsx');
  expect([sum('fee'), sum('aid'), sum('ownPart')]).toEqual(['1200.00', '960.00', '240.00']);
  expect(values[0]).toMatchObject({
    householdType: '特困',
    insured: true,
    insuredSince: { precision: 'DAY', text: '2024-12-15' },
    year: 2025,
  });
});

test('renovations: a header of two rows, grades with 级, months, both totals agree', async () => {
  const { values, sum, reading, totals } = await readAs('renovations', '2025年农村危房改造农户花名册.xlsx');
  expect([values.length, sum('grant'), sum('paid')]).toEqual([2, '42500.00', '7500.00']);
  expect(values[0]).toMatchObject({
    grade: 'C',
    startedOn: { precision: 'MONTH', text: '2025-04' },
    completedOn: { precision: 'MONTH', text: '2025-08' },
  });
  expect(reading?.sheets[0]?.headerRows).toEqual([3, 4]);
  expect(totals.map(({ agrees }) => agrees)).toEqual([true, true]);
});

test('loans in 万元 by heading, as of the day of the title', async () => {
  const { values, sum, reading, totals } = await readAs('microcredit', '脱贫人口小额信贷发放台账.xlsx');
  expect([sum('principal'), sum('balance')]).toEqual(['100000.00', '100000.00']);
  expect(values[0]).toMatchObject({
    contractNumber: 'HX-2025-000',
    principal: 5000000n,
    annualRatePercent: '3.1',
    drawnOn: '2025-03-01',
    dueOn: '2026-02-28',
  });
  expect(reading?.speaksFor).toMatchObject({ day: '2025-09-30', from: 'AS_OF' });
  expect(totals.every(({ agrees }) => agrees)).toBe(true);
});

test('loans in 万元 by the title row', async () => {
  expect((await readAs('microcredit', '标题单位万元.xlsx')).sum('principal')).toBe('95000.00');
});

test('fund projects: four levels under one heading in 万元, the total first', async () => {
  const file = '2025年度第一批财政衔接资金项目计划表.xlsx';
  const { values, sum, totals } = await readAs('fund-projects', file);
  expect(values).toMatchObject([
    { projectName: '东孔庄村道路硬化', year: 2025 },
    { projectName: '粮食烘干塔', year: 2025 },
  ]);
  expect(['central', 'provincial', 'municipal', 'countyFunds'].map(sum)).toEqual([
    '1200000.00',
    '355000.00',
    '0.00',
    '100000.00',
  ]);
  expect(totals.map(({ agrees }) => agrees)).toEqual([true, true, true, true]);
});

test('sums of a list are no projects', async () => {
  const { values, sum, reading } = await readAs('fund-projects', '项目合计行.xlsx');
  expect([values.length, sum('investment')]).toEqual([2, '1500000.00']);
  expect(reading?.sheets[0]?.skipped.totals).toBe(2);
});

test('a household merged over its members counts once, in the month of the title', async () => {
  const { values, sum, rows } = await readAs('allowance-payments', '2025年10月农村低保金发放花名册.xlsx');
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect([values.length, sum('approved')]).toEqual([2, '1050.00']);
  expect(values[0]).toMatchObject({ coveredPersons: 2, approved: 63000n, month: '2025-10', tier: 'B' });
});

test('a household printed again for each member counts once and is told', async () => {
  const { values, sum, reading } = await readAs('allowance-payments', '低保按人列.xlsx');
  expect([values.length, sum('approved'), reading?.sheets[0]?.memberRows]).toEqual([1, '630.00', 1]);
  expect(reading?.remarks.map(({ code }) => code)).toEqual(['COUNTED_ONCE']);
});

test('months in every writing; what is no month says what to write', async () => {
  const { rows } = await readAs('allowance-payments', '月份写法.xlsx');
  const read = rows.filter(({ values }) => values?.month === '2025-10').map(({ row }) => row);
  expect(read).toEqual([2, 3, 4, 5, 10, 11, 12]);
  expect(rows.flatMap(({ row, problems }) => problems.map(({ code }) => [row, code]))).toEqual([
    [6, 'MONTH_AMBIGUOUS'],
    [7, 'MONTH_IS_SERIAL'],
    [8, 'MONTH_WITHOUT_YEAR'],
    [9, 'QUARTER_NOT_A_MONTH'],
    [13, 'SEVERAL_MONTHS'],
  ]);
});

test('a disability card names its person, an allowance and a month', async () => {
  const { values, sum } = await readAs('disability-allowances', '2025年10月残疾人两项补贴发放明细.xlsx');
  expect(sum('amount')).toBe('80.00');
  expect(values[0]).toMatchObject({ grade: '二级', allowance: '重度残疾人护理补贴', month: '2025-10' });
  expect(String(values[0]?.disabilityNumber)).toHaveLength(20);
});

test('pension contributions: the year of the column', async () => {
  const file = '2025年困难群体城乡居民养老保险政府代缴花名册.xlsx';
  const { values, sum } = await readAs('pension-payment-on-behalf', file);
  expect([sum('paidByGovernment'), sum('ownPart'), values[0]?.year]).toEqual(['100.00', '100.00', 2025]);
});

test('a merged household code goes for each of its rows', async () => {
  const { values } = await readAs('public-welfare-posts', '户编号合并.xlsx');
  expect(values.map(({ householdCode }) => householdCode)).toEqual(['410526002730005', '410526002730005']);
});

test('a sheet a township: all are read, in their order', async () => {
  const { rows } = await readAs('public-welfare-posts', '分乡镇多个工作表.xlsx');
  expect(rows.map(({ sheet }) => sheet)).toEqual(['城关街道', '锦和街道', '道口镇街道']);
});

test('masked names are counted once for the file', async () => {
  const { reading, rows } = await readAs('national-export', '监测对象姓名脱敏_20251130.xlsx');
  expect([reading?.maskedNames, rows.flatMap(({ problems }) => problems).length]).toEqual([3, 0]);
});

test.each(['旧版.xls', '网页导出.xls', '两行表头.xlsx'])('%s reads as any workbook', async (file) => {
  const { rows, values } = await readAs('public-welfare-posts', file);
  expect(values.length).toBe(rows.length);
  expect(values[0]).toMatchObject({ startsOn: { text: '2025-03-01' }, endsOn: { text: '2026-02-28' } });
});

test('a file of another department names its ledger and who loads it', async () => {
  const failure = readAs('settlements', '脱贫人口小额信贷发放台账.xlsx');
  await expect(failure).rejects.toMatchObject({ code: 'OTHER_LEDGER' });
  await expect(failure).rejects.toThrow('这是《脱贫人口小额信贷台账》，由财政（金融）部门导入，请转交。');
});
