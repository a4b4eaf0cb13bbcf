import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerOfFile } from './ledgers';

const folder = mkdtempSync(join(tmpdir(), 'ledgers-'));
const fileOf = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

afterAll(() => rmSync(folder, { recursive: true }));

test('a file that is not there, or is a folder, is answered in plain words of both languages', async () => {
  await expect(ledgerOfFile(join(folder, 'none.csv'))).rejects.toThrow(/没有这个文件.*no such file/);
  await expect(ledgerOfFile(folder)).rejects.toThrow(/这是文件夹.*This is a folder/);
});

test('a file that is no known ledger is answered with the headings seen and the kinds there are', async () => {
  const path = fileOf('songs.csv', '歌名,歌手,年份\n东方红,佚名,1943\n');
  await expect(ledgerOfFile(path)).rejects.toThrow(/歌名、歌手、年份/);
  await expect(ledgerOfFile(path)).rejects.toThrow(/医保结算明细（settlements）/);
});

test('a kind may be named, and an unknown name is answered with those there are', async () => {
  const path = fileOf('any.csv', '甲,乙\n1,2\n');
  expect((await ledgerOfFile(path, 'settlements')).service).toBe('health');
  await expect(ledgerOfFile(path, 'songs')).rejects.toThrow(/没有这种台账：songs.*settlements/s);
});
