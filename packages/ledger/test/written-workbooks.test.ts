import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, type SheetPlan, writeWorkbook } from '@dixian/spreadsheet';
import fc from 'fast-check';
import type { SheetRow } from '../src/cell';
import { cleanCell } from '../src/cleaning';
import { DEFAULT_LIMITS } from '../src/limits';
import { openSheets } from '../src/open-sheets';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readBack(
  plan: SheetPlan,
  rows: readonly (readonly Cell[])[],
  rowsPerSheet?: number,
): Promise<SheetRow[][]> {
  const path = join(folder, 'written.xlsx');
  const book = writeWorkbook(createWriteStream(path), rowsPerSheet === undefined ? {} : { rowsPerSheet });
  const sheet = book.sheet(plan);
  for (const row of rows) await sheet.row(row);
  await sheet.end();
  await book.end();
  const opened = await openSheets({ path }, DEFAULT_LIMITS);
  try {
    const read: SheetRow[][] = [];
    // The choices of drop-downs stand in a hidden sheet.
    for (const each of opened.sheets.filter(({ isHidden }) => !isHidden)) {
      const mine: SheetRow[] = [];
      for await (const { rows: some } of each.rows()) mine.push(...some);
      read.push(mine);
    }
    return read;
  } finally {
    await opened.close();
  }
}

const COLUMNS = ['户编号', '金额', '日期', '人数'].map((heading) => ({ heading }));

test('text stays text, amounts keep their decimals, days are days', async () => {
  const [rows] = await readBack({ name: '台账', titles: ['单位：元'], columns: COLUMNS }, [
    ['990101199001011234', { amount: '1200.50' }, { day: '2025-03-14' }, 3],
    ['007', { amount: '-0.10' }, { day: '1899-01-01' }, null],
  ]);
  expect(rows?.map((row) => row.cells)).toEqual([
    ['单位：元'],
    ['户编号', '金额', '日期', '人数'],
    ['990101199001011234', '1200.50', '2025-03-14', '3'],
    ['007', '-0.10', '1899-01-01'],
  ]);
  expect(rows?.[2]?.kinds).toEqual(['text', 'number', 'date', 'number']);
});

test('an amount of more digits than a spreadsheet calculates with is kept whole, as text', async () => {
  const [rows] = await readBack({ name: '台账', columns: COLUMNS }, [['x', { amount: '12345678901234.56' }]]);
  expect(rows?.[1]?.cells[1]).toBe('12345678901234.56');
});

test('marks and drop-downs change nothing of what is read', async () => {
  const choices = Array.from({ length: 100 }, (_, at) => `选项${at}`);
  const columns = [
    { heading: '状态', choices: ['在校', '休学'], required: true },
    { heading: '学校', choices, format: 'text' as const },
  ];
  const sheets = await readBack({ name: '学籍', columns }, [[{ value: '在校', mark: 'problem' }, '选项7']]);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.map((row) => row.cells)).toEqual([
    ['*状态', '学校'],
    ['在校', '选项7'],
  ]);
});

test('a full sheet goes on in the next, under the same titles and header', async () => {
  const rows = ['一', '二', '三', '四', '五'].map((text) => [text]);
  const sheets = await readBack({ name: '台账', titles: ['题'], columns: [{ heading: '列' }] }, rows, 2);
  expect(sheets.map((sheet) => sheet.map((row) => row.cells[0]))).toEqual([
    ['题', '列', '一', '二'],
    ['题', '列', '三', '四'],
    ['题', '列', '五'],
  ]);
});

test('a sheet without rows has its header', async () => {
  expect((await readBack({ name: '台账', columns: COLUMNS }, []))[0]?.[0]?.cells).toEqual(
    COLUMNS.map(({ heading }) => heading),
  );
});

test('whatever text is written, the reader of ledgers gets the same text, and no cell is a formula', async () => {
  const unit = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '"',
    '&',
    '<',
    '_x000D_',
    '_x',
    '\u0001',
    '1',
    '张',
    '’',
    'a',
    '𠮷',
  );
  const asRead = (text: string) => cleanCell(text.replaceAll('\u0001', ''));
  const texts = fc.array(
    fc.string({ unit, minLength: 1 }).filter((text) => asRead(text) !== ''),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (written) => {
      const plan = { name: '表', columns: [{ heading: '列' }] };
      const [rows] = await readBack(
        plan,
        written.map((text) => [text]),
      );
      expect(rows?.slice(1).map((row) => cleanCell(row.cells[0] ?? ''))).toEqual(written.map(asRead));
    }),
    { numRuns: 30 },
  );
});
