import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSheets } from '../src/open-sheets';
import { readBook } from './read-sheets';

const FILES = join(__dirname, 'offices');
const OLD = join(FILES, '旧版.xls');

test.each(['旧版.xls', '网页导出.xls'])('%s of an office opens with its cells', async (name) => {
  const book = await readBook({ path: join(FILES, name) }, {}, openSheets);
  expect(book.sheets).toHaveLength(1);
  const [sheet] = book.sheets;
  expect(sheet?.rows[1]).toEqual(['乡村公益性岗位台账']);
  expect(sheet?.rows[3]).toEqual([
    '410526003730012',
    '李英超',
    '990021199007240157',
    '乡村公益性岗位',
    '保洁员',
    '2025-03-01',
    '2026-02-28',
    '951',
  ]);
  expect(Object.keys(sheet?.rows ?? {})).toEqual(['1', '2', '3', '4']);
});

test('from a stream, without a name that tells', async () => {
  const book = await readBook(readFileSync(OLD));
  expect(book.sheets[0]?.rows[2]?.slice(0, 2)).toEqual(['户编号', '姓名']);
});
