import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { type LedgerReading, layoutDefinition, layoutOf, readLedger } from '../src/index';
import { syntheticCertificate } from './certificates';
import { readFromBytes } from './read-from-text';
import { writeXlsx } from './xlsx-file';

const ID = syntheticCertificate(1);
const CODE = '410526001001001';
const folder = mkdtempSync(join(tmpdir(), 'dixian-loose-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What one row under these headings says of a field, and what is remarked. */
async function cell(id: string, headings: string, row: string, field: string) {
  const [read] = await readFromBytes(`${headings}\n${row}`, layoutDefinition(layoutOf(id)));
  const { values, problems = [] } = read ?? {};
  return { value: values?.[field], codes: problems.map(({ code }) => code) };
}

test('a month that could be another with its last nought lost is taken as it stands, and pointed out', async () => {
  const month = (text: string) =>
    cell('allowance-payments', '户编号,保障人数,档次,月核定金额,月份', `${CODE},1,A,420,${text}`, 'month');
  expect(await month('2025.1')).toEqual({ value: '2025-01', codes: ['MONTH_MAYBE_OCTOBER'] });
  expect(await month('2025.10')).toEqual({ value: '2025-10', codes: [] });
});

test('a month is no day where a day is asked for, and a year of two digits is pointed out', async () => {
  const headings = '证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付';
  const settled = (day: string) =>
    cell('settlements', headings, `${ID},${CODE},${day},住院,1,1,0,0,0`, 'settledOn');
  expect(await settled('2025年3月')).toEqual({ value: undefined, codes: ['MONTH_ONLY'] });
  expect(await settled('25.3.10')).toEqual({ value: '2025-03-10', codes: ['TWO_DIGIT_YEAR'] });
});

test('a range is a start and an end, in this order', async () => {
  const term = (text: string) =>
    cell('skills-training', '证件号码,补贴金额,培训起止时间', `${ID},1000,${text}`, 'term');
  const months = {
    from: { precision: 'MONTH', text: '2025-04' },
    to: { precision: 'MONTH', text: '2025-09' },
  };
  expect(await term('2025年4月至9月')).toEqual({ value: months, codes: [] });
  expect((await term('2025年9月至4月')).codes).toEqual(['RANGE_REVERSED']);
  expect((await term('下半年')).codes).toEqual(['NOT_A_RANGE']);
});

test('a quantity is a number', async () => {
  const area = (text: string) =>
    cell('house-appraisal', '户编号,鉴定等级,建筑面积', `${CODE},C,${text}`, 'area');
  expect((await area('62.5')).value).toBe('62.5');
  expect((await area('约六十')).codes).toEqual(['NOT_A_QUANTITY']);
});

test('a file of a day to come is refused', async () => {
  const lines = `医保结算明细\n截至2025年12月1日\n证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付
${ID},${CODE},2025-03-10,住院,1,1,0,0,0`;
  const read = (today: string) =>
    readFromBytes(lines, layoutDefinition(layoutOf('settlements')), { today: plainDate(today) });
  await expect(read('2025-11-30')).rejects.toMatchObject({ code: 'EXPORTED_IN_FUTURE' });
  await expect(read('2025-12-01')).resolves.toHaveLength(1);
});

test('a summary without records is told what to load instead', async () => {
  const definition = layoutDefinition(layoutOf('student-aid'));
  const summary = '学生资助分乡镇汇总表\n乡镇,走读生,寄宿生,合计\n道口镇,1,2,3';
  await expect(readFromBytes(summary, definition)).rejects.toMatchObject({ code: 'NOT_A_LEDGER' });
  await expect(readFromBytes(summary, definition)).rejects.toThrow('请导入《学生资助明细表》');
});

test('sheets that are not read are named, those that nobody chose as well', async () => {
  const row = (...cells: string[]) =>
    `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const list = [row('户编号', '鉴定等级'), row(CODE, 'C')];
  const path = join(folder, '农村住房台账.xlsx');
  await writeXlsx(path, {
    sheets: [
      { name: '城关', rows: list },
      { name: '道口', rows: list },
      { name: '说明', rows: [row('填表人', '张三')] },
    ],
  });
  const readingOf = async (sheets?: string[]) => {
    let reading: LedgerReading | undefined;
    const definition = layoutDefinition(layoutOf('house-appraisal'));
    for await (const batch of readLedger({ path }, definition, { ...(sheets && { sheets }) }))
      reading = batch.reading;
    return reading;
  };
  const all = await readingOf();
  const states = (reading: LedgerReading | undefined) =>
    Object.fromEntries(reading?.sheets.map(({ name, state }) => [name, state]) ?? []);
  expect(states(all)).toEqual({ 城关: 'READ', 道口: 'READ', 说明: 'NO_HEADER' });
  expect(all?.remarks.map(({ code, message }) => [code, message.zh])).toEqual([
    ['SHEETS_LEFT_OUT', expect.stringContaining('说明')],
  ]);
  expect(states(await readingOf(['城关']))).toEqual({ 城关: 'READ', 道口: 'NOT_CHOSEN', 说明: 'NO_HEADER' });
});
