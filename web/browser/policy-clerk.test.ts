import type { Page } from 'playwright-core';
import { base, closeBrowser, complaints, findings, openBrowser, settled, signedIn } from './workbench';

afterAll(closeBrowser);
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const TEXT = `关于规范防止返贫监测对象识别的通知
各乡镇人民政府：
一、识别程序
（一）农户申请。农户以户为单位向村委会申请。
（二）县级审定。县农业农村委员会比对数据后审定。
云阳县农业农村委员会
2026年1月5日
`;

const send = (page: Page) => page.getByRole('button', { name: /^提交/ }).click();

/** Says of one clause after the other that nothing follows from it, until none is open. */
async function decideAll(page: Page): Promise<void> {
  const open = page.locator('section[aria-label="条款"] li', { hasText: '未处理' });
  for (let left = await open.count(); left > 0; left--) {
    const clause = open.first();
    const quote = (await clause.locator('.whole').textContent()) ?? '';
    await clause.getByRole('button', { name: '处理' }).click();
    await clause.getByLabel('理由').fill('说明性文字');
    await clause.getByRole('button', { name: '无需办理' }).click();
    await page
      .locator('section[aria-label="条款"] li', { hasText: quote })
      .filter({ hasNotText: '未处理' })
      .waitFor();
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

/** A lead of a household, as its village receives it. */
async function leadOf(account: string, household: string): Promise<void> {
  const context = await openBrowser();
  const page = await signedIn(context, account);
  await page.keyboard.press('/');
  await page.locator('.find-field').fill(household);
  await page.locator('table.list tbody tr').first().waitFor();
  await page.locator('.find-field').press('Enter');
  await page.getByRole('button', { name: '登记线索' }).click();
  await page.getByLabel('渠道').selectOption({ index: 1 });
  await page.getByLabel('线索类型').selectOption({ index: 1 });
  await send(page);
  await page.locator('dialog').waitFor({ state: 'detached' });
  await context.close();
}

test('a policy clerk brings a stamped document to effect: read into clauses, decided, tried, approved by another, from a day on; what was done under it is listed once it is taken back', async () => {
  const context = await openBrowser();
  const county = await signedIn(context, 'county@500235');
  await county.goto(`${base}/app/policy?view=draft`);
  await county
    .getByLabel(/^文件（/)
    .setInputFiles({ name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
  await county.getByLabel('条款编号前缀').fill('YY-2026');
  await county.getByLabel('施行日期').fill('2026-01-05');
  await county.getByLabel('截止日期').fill('2026-12-31');
  await county.getByRole('button', { name: '拆成条款' }).click();
  await county.getByText('农户以户为单位向村委会申请。').first().waitFor();
  expect(await findings(county)).toEqual([]);
  await splitAndJoin(county, '县农业农村委员会比对数据后审定。', '比对');
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
  await county.getByRole('button', { name: '保存为草稿' }).click();
  await county.getByRole('link', { name: '去送审' }).click();
  await county.getByRole('button', { name: '送审' }).click();
  await send(county);
  await county.getByText('已送审').waitFor();
  expect(await findings(county)).toEqual([]);
  await context.close();

  const other = await openBrowser();
  const rural = await signedIn(other, 'rural@500235');
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
  await leadOf('village@500235216217', '演示八');
  await takeBack(rural, '条款有误');
  await rural.getByText('第1版自2025-12-05启用期间办理事项').click();
  const done = rural.locator('section[aria-label="启用期间办理事项"], table.list').last();
  await done.getByRole('cell', { name: 'village@500235216217' }).first().waitFor();
  expect(await findings(rural)).toEqual([]);
  await other.close();
});
