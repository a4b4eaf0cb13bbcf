import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DEFAULT_LIMITS } from '../src/index';
import { openSheets } from '../src/open-sheets';
import { readMerges } from '../src/xlsx/merges';
import { writeXlsx } from './xlsx-file';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-merged-'));
});

afterAll(() => rm(folder, { recursive: true }));

const note = '<row><c t="inlineStr"><is><t><![CDATA[sheetData>]]> mergeCell</t></is></c></row>';
const range = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

test('the merged cells of each sheet by its name, hidden sheets marked as such', async () => {
  const path = join(folder, 'merged.xlsx');
  await writeXlsx(path, {
    date1904: true,
    sheets: [
      { name: '道口镇', rows: [note], merged: ['A1:H1', 'B3:B5', '$D$2:$AA$1'] },
      { name: '说明', rows: [note], hidden: true },
    ],
  });
  const opened = await openSheets({ path }, DEFAULT_LIMITS);
  const [first, second] = opened.sheets;
  expect(opened.counts1904).toBe(true);
  expect(opened.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['道口镇', false],
    ['说明', true],
  ]);
  expect(await first?.merges()).toEqual([range(1, 1, 0, 7), range(3, 5, 1, 1), range(1, 2, 3, 26)]);
  expect(await second?.merges()).toEqual([]);
  await opened.close();
});

test('merged cells are found whatever the prefix of the elements, in pieces of any size', async () => {
  const xml =
    '<x:worksheet xmlns:x="y"><x:sheetData/><x:sheetData></x:sheetData ><x:mergeCells><x:mergeCell ref="A1:A2"/><x:mergeCell ref="?"/></x:mergeCells></x:worksheet>';
  for (const size of [1, 7, 64, 1000]) {
    const pieces = Array.from({ length: Math.ceil(xml.length / size) }, (_, i) =>
      Buffer.from(xml.slice(i * size, (i + 1) * size)),
    );
    expect(await readMerges(Readable.from(pieces), 10)).toEqual([range(1, 2, 0, 0)]);
  }
});

test('more merged cells than the limit are refused with a sentence', async () => {
  const path = join(folder, 'many.xlsx');
  await writeXlsx(path, { sheets: [{ rows: [note], merged: ['A1:A2', 'A3:A4', 'A5:A6'] }] });
  const opened = await openSheets({ path }, { ...DEFAULT_LIMITS, merges: 2 });
  await expect(opened.sheets[0]?.merges()).rejects.toMatchObject({ code: 'TOO_MANY_MERGES' });
  await opened.close();
});
