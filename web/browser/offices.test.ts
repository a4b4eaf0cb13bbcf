import type { Page } from 'playwright-core';
import { base, closeBrowser, complaints, findings, openBrowser, settled, signedIn } from './workbench';

afterAll(closeBrowser);
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const send = (page: Page) => page.getByRole('button', { name: /^提交/ }).click();

test('a finance clerk prepares and posts a settlement list, the county approves it', async () => {
  const context = await openBrowser();
  const finance = await signedIn(context, 'finance@410526');
  await finance.goto(`${base}/app/departments?list=subsidyLists`);
  await finance.getByRole('button', { name: '编制清单' }).click();
  await finance.locator('dialog').getByLabel(/^自/).fill('2025-10-01');
  await finance.locator('dialog').getByLabel(/^至/).fill('2025-11-30');
  await send(finance);
  const row = (page: Page) => page.locator('table.list tbody tr', { hasText: '2025-10-01' });
  await row(finance).getByText('草稿').waitFor();
  await row(finance).getByRole('button', { name: '公示' }).click();
  await send(finance);
  await row(finance).getByText('已公示').waitFor();
  expect(await findings(finance)).toEqual([]);
  await context.close();

  const other = await openBrowser();
  const county = await signedIn(other, 'county@410526');
  await county.goto(`${base}/app/departments?list=subsidyLists`);
  await row(county).getByRole('button', { name: '批准' }).click();
  await send(county);
  await row(county).getByText('已审批').waitFor();
  await other.close();
});

test('every list of a department is there, narrowed, explained and as a file', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'employment@410526');
  await page.goto(`${base}/app/departments`);
  await page.getByLabel('名单').selectOption({ label: '公益性岗位' });
  await page.getByLabel('延续名单').selectOption({ index: 1 });
  await page.getByLabel('说明判断依据').check();
  await page.locator('.decision').first().click();
  await page
    .locator('.decision li')
    .getByText(/^(满足|不满足)$/)
    .first()
    .waitFor();
  expect(await findings(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^公益性岗位.*\.xlsx$/);
  await context.close();
});

test('a supervisor compares 30 November with 31 October, and each number is that of its list', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'county@500235');
  const seen = async (day: string) => {
    await page.goto(`${base}/app/supervision?asOf=${day}&status=ALL`);
    await page.getByText(`正在看 ${day} 的情况`).waitFor();
    await settled(page);
    const numbers = await page.locator('.counts .board-number b').allTextContents();
    const listed = await page.getByText(/^共 \d+ 条$/).textContent();
    return { all: numbers.reduce((sum, text) => sum + Number(text), 0), listed: listed?.replace(/\D/g, '') };
  };
  const november = await seen('2025-11-30');
  const october = await seen('2025-10-31');
  expect(november.all).toBeGreaterThan(october.all);
  expect(Number(november.listed)).toBeGreaterThanOrEqual(november.all);
  await context.close();
});

test('what people ask of their data in a village the county answers from the list of all, and finds the letters that stand', async () => {
  const below = await openBrowser();
  const village = await signedIn(below, 'village@500235216217');
  await village.keyboard.press('/');
  await village.locator('.find-field').fill('演示一');
  await village.locator('table.list tbody tr').first().waitFor();
  await village.locator('.find-field').press('Enter');
  const form = village.locator('dialog.form-dialog');
  await village.getByRole('button', { name: '申请更正' }).click();
  await form.getByLabel('信息主体').selectOption({ label: '演示一' });
  await form.getByLabel('本人').check();
  await form.getByLabel('更正', { exact: true }).check();
  await form.getByLabel(/^申请内容/).fill('文化程度应为初中');
  await send(village);
  await village.locator('#rights').getByRole('cell', { name: '文化程度应为初中' }).waitFor();
  await village.getByRole('button', { name: '登记授权书' }).click();
  await form.getByLabel('演示一', { exact: true }).check();
  await form.getByLabel('收入纳税').check();
  await form.getByLabel('有效期至').fill('2026-06-30');
  await send(village);
  await village.locator('#rights').getByRole('cell', { name: '2026-06-30' }).first().waitFor();
  expect(await findings(village)).toEqual([]);
  await below.close();

  const context = await openBrowser();
  const county = await signedIn(context, 'county@500235');
  await county.getByRole('link', { name: '个人信息' }).click();
  const row = (text: string) => county.locator('table.list tbody tr', { hasText: text });
  await county.getByLabel('地区').selectOption({ label: '普安乡' });
  await row('文化程度应为初中').getByRole('button', { name: '答复' }).click();
  await county.locator('dialog').getByLabel('已办理').check();
  await county
    .locator('dialog')
    .getByLabel(/^答复内容/)
    .fill('已更正');
  await send(county);
  await row('文化程度应为初中').waitFor({ state: 'detached' });
  await county.getByRole('combobox', { name: '状态' }).selectOption({ label: '已答复' });
  await row('文化程度应为初中').getByText('已办理：已更正').waitFor();
  expect(await findings(county)).toEqual([]);
  await county.getByRole('link', { name: '信息比对授权书' }).click();
  await county.getByLabel('到期不晚于').fill('2026-06-30');
  await row('收入纳税').getByRole('button', { name: '撤回' }).click();
  await county
    .locator('dialog')
    .getByLabel(/^撤回原因/)
    .fill('本人要求');
  await send(county);
  await row('收入纳税').waitFor({ state: 'detached' });
  await county.getByRole('combobox', { name: '状态' }).selectOption({ label: '已失效或撤回' });
  await row('收入纳税').getByText('2025-12-05 撤回').waitFor();
  expect(await findings(county)).toEqual([]);
  await row('收入纳税').first().focus();
  await county.keyboard.press('Enter');
  await county.locator('#rights').getByText('2025-12-05 撤回').first().waitFor();
  await context.close();
});

test('the year end goes from preview to report with two people', async () => {
  const context = await openBrowser();
  const county = await signedIn(context, 'county@410526');
  await county.goto(`${base}/app/year-end`);
  await county.getByRole('button', { name: '计划并预演' }).click();
  await county.locator('dialog').getByLabel('最后一日').fill('2025-11-30');
  await send(county);
  await county.locator('table.list tbody tr').first().click();
  await county.getByRole('heading', { name: '汇总' }).waitFor();
  await county.getByText('计划人不能批准自己的转换').waitFor();
  const address = county.url();
  await county.getByRole('button', { name: '批准这一预演' }).click();
  await send(county);
  await county.locator('dialog [role=alert], dialog .problem').first().waitFor();
  await context.close();

  const other = await openBrowser();
  const city = await signedIn(other, 'city@4105');
  await city.goto(address);
  await city.getByRole('button', { name: '批准这一预演' }).click();
  await send(city);
  await city.getByRole('button', { name: '执行' }).click();
  await send(city);
  await city.getByRole('button', { name: '撤销' }).waitFor();
  expect(await findings(city)).toEqual([]);
  await other.close();
});

test('a household reports itself on a phone without script, and asks how far it has come', async () => {
  const context = await openBrowser({ width: 360, height: 740, script: false });
  const page = await context.newPage();
  await page.goto(`${base}/self-report/500235216`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByLabel('住在哪个村（社区）').selectOption({ index: 1 });
  await page.getByLabel('饮水困难').check();
  await page.getByLabel('说说情况').fill('水管断了半个月');
  await page.getByLabel('姓名（户主或家人）').fill('测试某');
  await page.getByLabel(/^身份证号码/).fill('990000197001017770');
  await page.getByLabel('联系电话').fill('1391234');
  await page.getByRole('button', { name: '提交申报' }).click();
  await page.getByText('还有地方需要改').waitFor();
  expect(await page.getByLabel('说说情况').inputValue()).toBe('水管断了半个月');
  await page.getByLabel('联系电话').fill('13912345678');
  await page.getByRole('button', { name: '提交申报' }).click();
  await page.getByRole('heading', { name: '已收到您的申报' }).waitFor();
  const number = (await page.locator('.number').textContent()) ?? '';
  expect(page.url()).not.toContain(number);
  await page.getByRole('link', { name: '查询办理进度' }).click();
  await page.getByLabel('回执号').fill(number);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText('已收到，还没有核实').waitFor();
  expect(page.url()).not.toContain(number);
  await context.close();
});
