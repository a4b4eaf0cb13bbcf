import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLedger, type LedgerDefinition, type LedgerRow, readLedger } from '../src/index';
import { microcredit, nationalExport, settlements, villagePosts } from './definitions/national-export';

const DEMO = join(__dirname, '../../../demo');

interface ExpectedFile {
  file: string;
  personRows?: number;
  rows?: number;
  rejected?: { row: number; why: string }[];
}

const expected: Record<string, ExpectedFile[]> = JSON.parse(
  readFileSync(join(DEMO, 'expected.json'), 'utf8'),
);

async function readAll<T>(path: string, definition: LedgerDefinition<T>) {
  const rows: LedgerRow<T>[] = [];
  let exportedOn: string | undefined;
  for await (const batch of readLedger({ path }, definition)) {
    rows.push(...batch.rows);
    exportedOn = batch.exportedOn;
  }
  return { rows, exportedOn };
}

const CODES: Readonly<Record<string, string>> = {
  '证件号码 has 17 characters': 'CERTIFICATE_LENGTH',
  '工资性收入 is negative': 'NEGATIVE_AMOUNT',
  '劳动技能 is not a listed value': 'NOT_LISTED',
  '证件号码 fails the GB 11643 check digit': 'CERTIFICATE_CHECK_DIGIT',
  '识别监测时间 is after the export day': 'AFTER_EXPORT_DAY',
};
// Needs the table of divisions, which a single row does not hold.
const BEYOND_ONE_ROW = '行政村 is not in the division table';

const nationalFiles = Object.entries(expected).flatMap(([place, files]) =>
  files.filter(({ file }) => file.startsWith('防止返贫')).map((file) => ({ place, ...file })),
);

test.each(nationalFiles)(
  'national export of $place: row numbers and reasons of expected.json',
  async (sample) => {
    const { rows, exportedOn } = await readAll(join(DEMO, sample.place, sample.file), nationalExport);
    const rejected = rows
      .filter(({ values }) => values === undefined)
      .map(({ row, problems }) => [row, problems.map(({ code, column }) => `${code} ${column}`).join()]);
    const wanted = (sample.rejected ?? [])
      .filter(({ why }) => why !== BEYOND_ONE_ROW)
      .map(({ row, why }) => [row, `${CODES[why]} ${why.split(' ')[0]}`]);
    expect(rejected).toEqual(wanted);
    expect(rows).toHaveLength(sample.personRows ?? 0);
    expect(rows[0]?.row).toBe(4);
    expect(exportedOn).toBe(sample.file.slice(-13, -5).replace(/(....)(..)(..)/, '$1-$2-$3'));
  },
);

test('a name that begins with = is kept as text with a warning, and the income of row 202 does not add up', async () => {
  const path = join(DEMO, 'pu-an-2025', '防止返贫致贫监测对象信息_20250314.xlsx');
  const { rows } = await readAll(path, nationalExport);
  const warned = rows.filter(({ values, problems }) => values !== undefined && problems.length > 0);
  expect(warned.map(({ row }) => row)).toEqual([138, 202]);
  expect(warned[0]?.values?.name).toMatch(/^=HYPERLINK/);
  expect(warned[0]?.problems[0]).toMatchObject({ code: 'FORMULA_TEXT', column: '姓名', severity: 'WARNING' });
});

test('one row of the national export, value by value', async () => {
  const path = join(DEMO, 'pu-an-2025', '防止返贫致贫监测对象信息_20250314.xlsx');
  const { rows } = await readAll(path, nationalExport);
  const row = rows.find((candidate) => candidate.row === 202);
  expect(row?.values).toMatchObject({
    number: 199,
    householdCode: '500235216700057',
    certificate: '990029201609268262',
    education: undefined,
    health: ['健康'],
    workMonths: undefined,
    insured: true,
    identifiedIn: '2022-05',
    wages: 2801700n,
    netPerHead: 638500n,
    eliminatedIn: '2025-02',
  });
});

test('GBK with ="…" cells: every row of the post ledger, row number = line number', async () => {
  const { rows } = await readAll(join(DEMO, 'an-yang-2025', '乡村公益性岗位台账_2025.csv'), villagePosts);
  expect(rows.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, i) => i + 2));
  expect(rows[2]?.values).toEqual({
    householdCode: '410526002730005',
    name: '袁贵',
    certificate: '990079196209105472',
    employment: '临时用工',
    post: '护路员',
    startsOn: '2024-07-01',
    endsOn: undefined,
    monthlySubsidy: 111800n,
  });
});

test('the other ledgers: settlements (CSV) and loans (header on row 2, extra columns ignored) without a fault', async () => {
  const paid = await readAll(join(DEMO, 'bo-luo-2025', '医保结算明细_2025.csv'), settlements);
  expect(paid.rows).toHaveLength(161);
  expect(paid.rows.filter(({ problems }) => problems.length > 0)).toEqual([]);
  const loans = await readAll(join(DEMO, 'an-yang-2025', '脱贫人口小额信贷台账_2025.xlsx'), microcredit);
  expect(loans.rows).toHaveLength(50);
  expect(loans.rows.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(loans.rows[1]?.values).toMatchObject({ principal: 5000001n, rate: '3.45', lentOn: '2023-10-11' });
});

test('no message holds an identity number, a phone or a name', async () => {
  for (const { place, file } of nationalFiles) {
    const { rows } = await readAll(join(DEMO, place, file), nationalExport);
    for (const { problems } of rows) {
      for (const { message } of problems) expect(`${message.zh}${message.en}`).not.toMatch(/\d{6}|HYPERLINK/);
    }
  }
});

test('each sample is recognised by its header alone', async () => {
  const definitions = [villagePosts, settlements, microcredit, nationalExport];
  const detect = async (path: string) => (await detectLedger({ path: join(DEMO, path) }, definitions))?.id;
  expect(await detect('an-yang-2025/乡村公益性岗位台账_2025.csv')).toBe('public-welfare-posts');
  expect(await detect('bo-luo-2025/医保结算明细_2025.csv')).toBe('insurance-settlements');
  expect(await detect('an-yang-2025/脱贫人口小额信贷台账_2025.xlsx')).toBe('microcredit');
  expect(await detect('ji-yuan-2025/防止返贫致贫监测对象信息_20250630.xlsx')).toBe('monitored-households');
  expect(await detect('ji-yuan-2025/衔接资金项目_2025.xlsx')).toBeUndefined();
});
