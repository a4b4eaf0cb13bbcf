import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  type LedgerReading,
  layoutDefinition,
  layoutOf,
  layouts,
  ledgerTemplate,
  type ReadOptions,
  readLedger,
} from '../src/index';
import { syntheticCertificate } from './certificates';
import { writeXlsx } from './xlsx-file';

async function read(id: string, lines: readonly string[], options: ReadOptions & { fileName?: string } = {}) {
  const bytes = Buffer.from(lines.join('\n'));
  const { fileName = '台账.csv' } = options;
  const source = { fileName, open: async () => Readable.from([bytes]) };
  const values: Record<string, unknown>[] = [];
  const problems: string[] = [];
  let reading: LedgerReading | undefined;
  for await (const batch of readLedger(source, layoutDefinition(layoutOf(id)), options)) {
    for (const row of batch.rows) {
      if (row.values !== undefined) values.push(row.values);
      problems.push(...row.problems.map(({ code }) => code));
    }
    reading = batch.reading;
  }
  return { values, problems, reading, codes: reading?.remarks.map(({ code }) => code) };
}

const ID = syntheticCertificate(1);
const loans = (heading: string, ...amounts: string[]) => [
  `合同号,证件号码,承贷银行,放款日,到期日,${heading},年利率（%）`,
  ...amounts.map((amount, at) => `C-${at},${ID},农商行,2025-03-01,2026-02-28,${amount},3.1`),
];
const posts = (heading: string, ...rows: string[]) => [`户编号,岗位,起始日,${heading}`, ...rows];
const POST = '410526002730001,保洁员,2025-03-01,';

describe('units', () => {
  test('a heading and a title row that disagree refuse the file and name both', async () => {
    const failure = read('microcredit', ['小额信贷台账（单位：万元）', ...loans('贷款金额（元）', '50000')]);
    await expect(failure).rejects.toMatchObject({ code: 'UNITS_DISAGREE' });
    await expect(failure).rejects.toThrow('“贷款金额（元）”的单位不一致：元和万元');
  });

  test('a column that would be usual in 万元 alone is asked about; the answer is obeyed', async () => {
    const lines = loans('贷款金额', '5', '3.5');
    await expect(read('microcredit', lines)).rejects.toThrow('“贷款金额”这一列像是万元，是吗？');
    const { reading } = await read('microcredit', lines, { asks: true });
    expect(reading?.questions).toMatchObject([
      { kind: 'UNIT', field: 'principal', column: '贷款金额', choices: ['万元', '元'] },
    ]);
    const { values } = await read('microcredit', lines, { units: { principal: '万元' } });
    expect(values.map(({ principal }) => principal)).toEqual([5000000n, 3500000n]);
    const plain = await read('microcredit', lines, { units: { principal: '元' } });
    expect(plain.values.map(({ principal }) => principal)).toEqual([500n, 350n]);
  });

  test('six decimals of 万元 are exact; a cell names its own unit, or contradicts the table', async () => {
    const { values } = await read('microcredit', loans('贷款金额（万元）', '1.027813', '5万元'));
    expect(values.map(({ principal }) => principal)).toEqual([1027813n, 5000000n]);
    const contradicting = await read('microcredit', loans('贷款金额（万元）', '5', '50000元'));
    expect(contradicting.problems).toEqual(['UNIT_DISAGREES']);
  });

  test('pay by the year becomes pay by the month', async () => {
    const { values } = await read('public-welfare-posts', posts('补贴标准（元/年）', `${POST}3000`));
    expect(values[0]?.monthlyPay).toBe(25000n);
  });

  test('a share of one where percents stand is asked about', async () => {
    const lines = ['项目编号,类别,投资额,支出进度', 'A-1,产业发展,100000,0.23', 'A-2,产业发展,200000,0.5'];
    await expect(read('fund-projects', lines)).rejects.toMatchObject({ code: 'QUESTION_OPEN' });
    const shares = await read('fund-projects', lines, { units: { spentPercent: '1' } });
    expect(shares.values.map(({ spentPercent }) => spentPercent)).toEqual(['23', '50']);
    const percents = await read('fund-projects', lines, { units: { spentPercent: '%' } });
    expect(percents.values.map(({ spentPercent }) => spentPercent)).toEqual(['0.23', '0.5']);
  });
});

describe('times', () => {
  const rows = ['项目编号,类别,投资额', 'A-1,产业发展,100000'];
  const name = (fileName: string) => ({ fileName });

  test('the year of the title counts, one of several in the name agrees with it', async () => {
    const lines = ['2025年度衔接资金项目', ...rows];
    const several = name('关于2024年结转资金及2025年衔接资金项目.csv');
    expect((await read('fund-projects', lines, several)).values[0]?.year).toBe(2025);
  });

  test('a year of the title that the name contradicts is asked about', async () => {
    const lines = ['2025年度衔接资金项目', ...rows];
    const failure = read('fund-projects', lines, name('衔接资金项目2024.csv'));
    await expect(failure).rejects.toThrow('标题里的年份是 2025，文件名里是 2024');
    const answered = await read('fund-projects', lines, { ...name('衔接资金项目2024.csv'), year: 2024 });
    expect(answered.values[0]?.year).toBe(2024);
  });

  test.each([
    ['2025年7月至9月', '2025-07', '2025-09'],
    ['2025年7-9月份', '2025-07', '2025-09'],
    ['2025年11月—2026年1月', '2025-11', '2026-01'],
    ['2025年第三季度', '2025-07', '2025-09'],
    ['2025年7月', '2025-07', '2025-07'],
  ])('%s in a title is a period from %s to %s', async (text, from, to) => {
    const lines = [`${text}公益性岗位补贴发放公示表`, '身份证号,岗位名称,岗位补贴', `${ID},保洁员,900`];
    const { values } = await read('welfare-post-payment', lines);
    expect(values).toMatchObject([{ period: { from: { text: from }, to: { text: to } } }]);
  });

  test('a title of several months is no month', async () => {
    const lines = ['2025年7月至9月公益性岗位补贴', '身份证号,岗位,应发', `${ID},保洁员,900`];
    await expect(read('post-payments', lines)).rejects.toMatchObject({ code: 'MISSING_COLUMNS' });
  });

  test('a day of export that is no date refuses the file', async () => {
    for (const day of ['45991', '2025-13-40']) {
      const failure = read('fund-projects', [`导出日期：${day}`, ...rows]);
      await expect(failure).rejects.toMatchObject({ code: 'DAY_UNREADABLE' });
    }
  });

  test('sheets of two years ask which', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
    const sheet = (year: string) => {
      const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
      const line = (cells: string[]) => `<row>${cells.map(cell).join('')}</row>`;
      const row = [`A-${year}`, '产业发展', '100000'];
      return { rows: [line([`${year}年度项目`]), line(['项目编号', '类别', '投资额']), line(row)] };
    };
    const path = join(folder, '项目.xlsx');
    await writeXlsx(path, { sheets: [sheet('2024'), sheet('2025')] });
    const definition = layoutDefinition(layoutOf('fund-projects'));
    const numbers = async (options: ReadOptions) => {
      const found: unknown[] = [];
      for await (const { rows: batch } of readLedger({ path }, definition, options)) {
        found.push(...batch.map(({ values }) => values?.number));
      }
      return found;
    };
    await expect(numbers({})).rejects.toMatchObject({ code: 'QUESTION_OPEN' });
    expect(await numbers({ sheets: ['s1'] })).toEqual(['A-2025']);
    await expect(numbers({ sheets: ['s7'] })).rejects.toMatchObject({ code: 'SHEET_NOT_THERE' });
    rmSync(folder, { recursive: true });
  });
});

describe('columns and rows', () => {
  test('columns of money or days that nobody knows are named; others are told without a remark', async () => {
    const { reading, codes } = await read('public-welfare-posts', [
      '户编号,岗位,起始日,月补贴,奖励金额,发证日期,颜色',
      `${POST}800,1,2025-01-01,红`,
    ]);
    expect(codes).toEqual(['UNKNOWN_COLUMNS']);
    expect(reading?.remarks[0]?.message.zh).toContain('奖励金额、发证日期');
    expect(reading?.sheets[0]?.unknown.map(({ holds }) => holds)).toEqual(['MONEY', 'DATES', 'OTHER']);
  });

  test('the mapping of an office names a column, or leaves it out', async () => {
    const lines = posts('每月发给', `${POST}800`);
    await expect(read('public-welfare-posts', lines)).rejects.toMatchObject({ code: 'MISSING_COLUMNS' });
    const { values, reading } = await read('public-welfare-posts', lines, {
      mapping: { 每月发给: 'monthlyPay' },
    });
    expect(values[0]?.monthlyPay).toBe(80000n);
    expect(reading?.sheets[0]?.columns.find(({ field }) => field === 'monthlyPay')?.by).toBe('OFFICE');
    const unknown = read('public-welfare-posts', lines, { mapping: { 每月发给: 'nothing' } });
    await expect(unknown).rejects.toMatchObject({ code: 'MAPPING_NOT_KNOWN' });
  });

  test('a total that differs from its rows is remarked, subtotals are held against their own rows', async () => {
    const { codes, values, reading } = await read('public-welfare-posts', [
      ...posts('月补贴', `${POST}800`, '小计,,,800', `410526002730002,护林员,2025-03-01,700`, '小计,,,700'),
      '合计,,,1600',
      '填表人：某某,,审核人：某某,',
    ]);
    expect(values).toHaveLength(2);
    expect(codes).toEqual(['TOTALS_DIFFER']);
    expect(reading?.remarks[0]?.message.zh).toContain('合计 1600.00 与明细之和 1500.00 不符');
    expect(reading?.sheets[0]?.skipped).toEqual({ totals: 3, notes: 1, headers: 0 });
  });

  test('two amounts in different columns of one list stand each in their unit', async () => {
    const { values } = await read('interest-subsidy', [
      '合同号,贷款本金（万元）,利率（%）,贴息金额（元）',
      'C-1,5,3.45,395.56',
    ]);
    expect(values[0]).toMatchObject({ principal: 5000000n, subsidy: 39556n });
  });

  test('a range gives its two ends, with months as months', async () => {
    const ranges = ['2025年3月1日至2025年9月30日', '2025.3-2025.9', '2025.3.1—2026.2.28', '2025年4月至9月'];
    const { values } = await read('travel-subsidy', [
      '2025年交通补贴',
      '证件号码,务工时间,补贴金额',
      ...ranges.map((range) => `${ID},${range},500`),
    ]);
    const ends = values.map(({ term }) => JSON.parse(JSON.stringify(term)));
    expect(ends.map(({ from, to }) => [from.text, to.text])).toEqual([
      ['2025-03-01', '2025-09-30'],
      ['2025-03', '2025-09'],
      ['2025-03-01', '2026-02-28'],
      ['2025-04', '2025-09'],
    ]);
  });

  test('blank amounts are zero where the layout says so', async () => {
    const { values, problems } = await read('settlements', [
      '证件号码,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付',
      `${ID},2025-03-10,普通住院,1000,700,,-,300`,
    ]);
    expect(problems).toEqual([]);
    expect(values[0]).toMatchObject({ kind: '住院', seriousIllnessInsurance: 0n, medicalAid: 0n });
  });

  test('all rows refused is said of the file', async () => {
    const { codes } = await read('public-welfare-posts', posts('月补贴', '1,保洁员,x,800'));
    expect(codes).toContain('ALL_REFUSED');
  });
});

test('a kind that no service loads yet is named as well', async () => {
  const layout = [...layouts().ledgers.values()].find(
    ({ loadedBy, notALedger }) => loadedBy === undefined && notALedger === undefined,
  );
  const { columns } = ledgerTemplate(layout ?? layoutOf('water-safety'));
  const lines = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
  const failure = read(
    'public-welfare-posts',
    lines.map((cells) => cells.join(',')),
  );
  await expect(failure).rejects.toThrow(
    `这是《${layout?.title.zh}》，由${layout?.departmentName.zh}部门保管`,
  );
});
