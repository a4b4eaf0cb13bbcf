import type { Locator, Page } from 'playwright-core';
import { BINDINGS, COUNTY, DOCUMENT, HEAD, LEDGERS, PRINTED, VILLAGE } from './invented-county';
import { base, closeBrowser, complaints, findings, openBrowser, settled, signedIn } from './workbench';

afterAll(closeBrowser);
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const send = (page: Page) => page.getByRole('button', { name: /^提交/ }).click();
const open = (page: Page) => page.locator('section[aria-label="条款"] li', { hasText: '未处理' });

/** Loads a ledger as an office does: looked at first. */
async function load(page: Page, file: (typeof LEDGERS)['divisions']): Promise<void> {
  await page.goto(`${base}/app/ledgers`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '试导入', exact: true }).click();
  await page.getByRole('button', { name: /^正式导入/ }).click();
  await page.getByText('正式导入已完成。').waitFor();
}

// What words do not suggest is found in the catalogue.
const FROM_CATALOGUE = '公示时长';

/** Binds a clause to an entry that is looked for, whatever its words suggest. */
async function chooseFromCatalogue(clause: Locator, entry: string): Promise<void> {
  await clause.getByRole('button', { name: '从规则目录选择' }).click();
  const catalogue = clause.getByRole('region', { name: '规则目录' });
  await catalogue.getByLabel('类别').selectOption('时限');
  await catalogue.getByLabel('名称').fill(entry);
  const found = catalogue.getByRole('listitem').filter({ hasText: entry });
  await found.getByRole('button', { name: '选用' }).click();
  await clause.getByRole('region', { name: entry }).getByRole('button', { name: '落实为此项' }).click();
}

/** Says of one clause after the other what follows from it: what the catalogue suggests or has, or nothing. */
async function decideAll(page: Page): Promise<void> {
  const clauses = page.locator('section[aria-label="条款"] > ul > li');
  for (const [sentence, entry] of BINDINGS) {
    const clause = clauses.filter({ hasText: sentence });
    await clause.getByRole('button', { name: '处理' }).click();
    if (entry === FROM_CATALOGUE) await chooseFromCatalogue(clause, entry);
    else {
      const suggested = clause.getByRole('listitem').filter({ hasText: entry }).first();
      await suggested.getByRole('button', { name: '落实为此项' }).click();
    }
    await clause.filter({ hasText: '按规则执行' }).waitFor();
    await clause.getByLabel('理由').waitFor({ state: 'detached' });
  }
  for (let left = await open(page).count(); left > 0; left--) {
    const clause = open(page).first();
    const quote = (await clause.locator('.whole').textContent()) ?? '';
    await clause.getByRole('button', { name: '处理' }).click();
    await clause.getByLabel('理由').fill('说明性文字');
    await clause.getByRole('button', { name: '无需办理' }).click();
    await clauses.filter({ hasText: quote }).filter({ hasNotText: '未处理' }).waitFor();
  }
}

/** Splits a clause where the cursor stands, and joins it again. */
async function splitAndJoin(page: Page, quote: string, before: string): Promise<void> {
  const clauses = page.locator('section[aria-label="条款"] li');
  const row = (words: string) => clauses.filter({ has: page.getByText(words, { exact: true }) });
  await row(quote).getByRole('button', { name: '拆分、合并' }).click();
  await row(quote)
    .getByLabel('条文')
    .evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), quote.indexOf(before));
  expect(await findings(page)).toEqual([]);
  await row(quote).getByRole('button', { name: '拆分', exact: true }).click();
  const first = row(quote.slice(0, quote.indexOf(before)));
  await first.getByRole('button', { name: '拆分、合并' }).click();
  await first.getByRole('button', { name: '与下一条合并' }).click();
  await row(quote).waitFor();
}

async function takeBack(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '撤回启用' }).click();
  await page
    .locator('dialog')
    .getByLabel(/原因|理由/)
    .fill(reason);
  await send(page);
  await page.getByRole('cell', { name: `已撤回：${reason}` }).waitFor();
}

/** The words of all clauses that the page cites: of days, of steps, of fields to be filled in. */
function citedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('details.clause blockquote')].map(({ textContent }) => textContent),
    ...[...document.querySelectorAll('small [title]')].map((basis) => basis.getAttribute('title') ?? ''),
  ]);
}

/** Opens the first case of the county and does its first act, as its village; gives the clauses cited on the way. */
async function firstCase(): Promise<string[]> {
  const context = await openBrowser();
  const page = await signedIn(context, `village@${VILLAGE}`);
  await page.keyboard.press('/');
  await page.locator('.find-field').fill(HEAD);
  await page.locator('table.list tbody tr').first().waitFor();
  await page.locator('.find-field').press('Enter');
  await page.getByRole('button', { name: '登记线索' }).click();
  await page.getByLabel('渠道').selectOption({ index: 1 });
  await page.getByLabel('线索类型').selectOption({ index: 1 });
  await send(page);
  const due = (name: RegExp) => page.locator('#tasks').getByRole('row', { name }).getByRole('button');
  await due(/入户核实/).click();
  await page.getByRole('radio', { name: '是' }).first().check();
  await page.getByLabel('核实情况').fill('缺少劳力');
  await send(page);
  await due(/启动识别认定程序/).click();
  await page.getByLabel('申请方式').fill('书面');
  await page.getByLabel('申请人').fill('户主');
  await page.getByRole('radio', { name: '农村户籍' }).first().check();
  const cited = await citedOn(page);
  await send(page);
  await page.locator('#tasks').getByRole('link', { name: '识别认定' }).click();
  await page.getByRole('heading', { name: /下一步：.*民主评议/ }).waitFor();
  expect(await findings(page)).toEqual([]);
  cited.push(...(await citedOn(page)));
  await context.close();
  return cited;
}

test('a policy clerk brings two stamped pages of a county that nobody knew before to effect: read into clauses, bound, tried, approved by another, from a day on; the first case under it cites them alone, and is listed once they are taken back', async () => {
  const above = await openBrowser();
  await load(await signedIn(above, 'admin@'), LEDGERS.divisions);
  await above.close();
  const context = await openBrowser();
  const county = await signedIn(context, `county@${COUNTY}`);
  await load(county, LEDGERS.households);
  await county.goto(`${base}/app/policy?view=draft`);
  await county.getByLabel(/^文件（/).setInputFiles(DOCUMENT);
  await county.getByLabel('条款编号前缀').fill('YS-2025');
  await county.getByLabel('施行日期').fill('2025-12-01');
  await county.getByLabel('截止日期').fill('2026-12-31');
  await county.getByRole('button', { name: '拆成条款' }).click();
  await county.getByText('农户以户为单位向村委会提出书面申请。').first().waitFor();
  expect(await findings(county)).toEqual([]);
  // What is wrong with the draft is told in the language of the page.
  const wrong = await county.locator('section[aria-label="校验结果"] li').allTextContents();
  expect(wrong.join()).toContain('请写明落实为什么');
  expect(wrong.filter((words) => /\bexpected\b/.test(words))).toEqual([]);
  await splitAndJoin(county, '县农业农村局对上报名单审核批准。', '审核');
  await decideAll(county);
  await county.getByRole('button', { name: '在现有数据上预演' }).click();
  await county.getByRole('heading', { name: '预演结果' }).waitFor();
  await county.getByRole('button', { name: '列出例子' }).click();
  await county
    .locator('p', { hasText: /^没有变化$/ })
    .last()
    .waitFor({ timeout: 60_000 });
  await county.getByRole('button', { name: '开始对照' }).click();
  await county.getByText('没有可对照的原文件。').waitFor({ timeout: 60_000 });
  const scan = await county.screenshot({ clip: { x: 0, y: 0, width: 64, height: 64 } });
  await county
    .getByLabel('盖章文件')
    .setInputFiles({ name: '盖章件.png', mimeType: 'image/png', buffer: scan });
  await county.getByText('盖章件.png').waitFor();
  await county.getByRole('button', { name: '保存为草稿' }).click();
  await county.getByRole('link', { name: '去送审' }).click();
  await county.getByRole('button', { name: '送审' }).click();
  await send(county);
  await county.getByText('已送审').waitFor();
  expect(await findings(county)).toEqual([]);
  await context.close();

  const other = await openBrowser();
  const rural = await signedIn(other, `rural@${COUNTY}`);
  await rural.goto(`${base}/app/policy?view=versions`);
  await rural.getByRole('button', { name: '批准' }).click();
  await send(rural);
  await rural.getByRole('button', { name: '启用' }).click();
  await rural
    .locator('dialog')
    .getByLabel(/^启用日期/)
    .fill('2026-01-05');
  await send(rural);
  await rural.getByRole('cell', { name: '自2026-01-05' }).waitFor();
  await settled(rural);

  // Taken back before its day, and brought into effect at once instead.
  await takeBack(rural, '先试行');
  await rural.getByRole('button', { name: '启用' }).click();
  await rural
    .locator('dialog')
    .getByLabel(/^启用日期/)
    .fill('2025-12-05');
  await send(rural);
  await rural.getByRole('heading', { name: /现行第1版/ }).waitFor();
  const cited = await firstCase();
  expect(cited.length).toBeGreaterThan(2);
  expect(cited.filter((words) => !PRINTED.includes(words))).toEqual([]);
  await takeBack(rural, '条款有误');
  await rural.getByText('第1版自2025-12-05启用期间办理事项').click();
  const done = rural.locator('section[aria-label="启用期间办理事项"], table.list').last();
  await done
    .getByRole('cell', { name: `village@${VILLAGE}` })
    .first()
    .waitFor();
  expect(await findings(rural)).toEqual([]);
  await other.close();
}, 300_000);
