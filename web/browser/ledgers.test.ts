import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { base, closeBrowser, complaints, findings, openBrowser, signedIn } from './workbench';

afterAll(closeBrowser);
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const folder = mkdtempSync(join(tmpdir(), 'dixian-ledger-'));
// As banks and hospitals write it: GBK.
const sample = readFileSync(join(__dirname, '../../demo/bo-luo-2025/医保结算明细_2025.csv'));

// Six rows of the sample with what clerks mistype: a day that is none, an amount in words.
function withWrongRows(text: string, count: number): string {
  const lines = text.split(/\r?\n/);
  return lines
    .map((line, row) => {
      if (row === 0 || row > count) return line;
      const cells = line.split(',');
      return [
        cells[0],
        cells[1],
        row % 2 ? '2025-13-45' : cells[2],
        cells[3],
        row % 2 ? cells[4] : '两万',
        ...cells.slice(5),
      ].join(',');
    })
    .join('\n');
}

test('a health clerk loads a ledger with six wrong rows, takes them home and sends the corrected file', async () => {
  const text = new TextDecoder('gb18030').decode(sample);
  const wrong = join(folder, '医保结算明细_2025.csv');
  writeFileSync(wrong, withWrongRows(text, 6));
  const context = await openBrowser();
  const page = await signedIn(context, 'health@441322');
  await page.goto(`${base}/app/ledgers`);
  await page.locator('input[type=file]').setInputFiles(wrong);
  await page.getByText('按文件名认出，请核对').waitFor();
  await page.getByRole('button', { name: '试导入', exact: true }).click();
  await page.getByText('这是试导入，还没有存入。').waitFor();
  await page.getByRole('heading', { name: '读懂了什么' }).waitFor();
  const rejected = page.locator('.numbers div', { hasText: '退回' }).locator('b');
  expect(await rejected.textContent()).toBe('6');
  expect(await findings(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /下载退回的行/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/_错误行\.xlsx$/);
  await page.getByRole('button', { name: /^正式导入/ }).click();
  await page.getByText('正式导入已完成。').waitFor();
  const right = join(folder, '医保结算明细_2025_更正.csv');
  writeFileSync(right, text);
  await page.goto(`${base}/app/ledgers`);
  await page.locator('input[type=file]').setInputFiles(right);
  await page.getByRole('button', { name: '试导入', exact: true }).click();
  await page.getByRole('button', { name: /^正式导入/ }).click();
  await page.getByText('正式导入已完成。').waitFor();
  expect(await rejected.textContent()).toBe('0');
  await context.close();
});

test('a heading of the office is said once: the file is read again by it, and the next one as well', async () => {
  const text = new TextDecoder('gb18030').decode(sample).split(/\r?\n/).slice(0, 4).join('\n');
  const odd = join(folder, '医保结算明细_县医院.csv');
  writeFileSync(odd, text.replace(/个人自付/, '病人掏的钱'));
  const context = await openBrowser();
  const page = await signedIn(context, 'health@441322');
  const look = async () => {
    await page.goto(`${base}/app/ledgers`);
    await page.locator('input[type=file]').setInputFiles(odd);
    await page.getByRole('button', { name: '试导入', exact: true }).click();
  };
  await look();
  await page.getByText('换一种读法').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel('文件里的表头').fill('病人掏的钱');
  await page.getByLabel('“病人掏的钱”读作').selectOption({ label: '个人自付 *' });
  await page.getByRole('button', { name: '按这样再试一次' }).click();
  await page.getByText('这是试导入，还没有存入。').waitFor();
  await page.locator('table.mini tr', { hasText: '病人掏的钱' }).getByText('本单位的对应').waitFor();
  await look();
  await page.getByText('这是试导入，还没有存入。').waitFor();
  await context.close();
});
