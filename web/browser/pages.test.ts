import type { Page } from 'playwright-core';
import { base, closeBrowser, complaints, findings, openBrowser, signedIn } from './workbench';

afterAll(closeBrowser);
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const firstRow = (page: Page) => page.locator('table.list tbody tr').first();

/** Each page by the account that works there, and what one sees when it is there. */
const pages: readonly (readonly [path: string, account: string, see: string])[] = [
  ['/', 'township@500235216', 'table.list'],
  ['/households', 'county@500235', '.find-field'],
  ['/cases', 'county@500235', 'table.list'],
  ['/leads', 'county@500235', 'table.list'],
  ['/ledgers', 'health@441322', '.drop-zone'],
  ['/supervision', 'county@500235', '.counts table.list'],
  ['/year-end', 'county@500235', '.list-bar'],
  ['/reports', 'county@500235', 'table.mini'],
  ['/departments', 'county@500235', '.tabs'],
  ['/departments?all=dwellings', 'county@410526', 'table.list'],
  ['/notices', 'county@500235', '.list-bar'],
  ['/policy', 'county@500235', 'table.list'],
  ['/policy?view=inForce&place=500235216', 'county@500235', 'table.mini'],
  ['/policy?view=places&place=500235216', 'county@500235', 'table.mini'],
];

test.each(pages)('%s can be used by everybody, on a screen and on a phone', async (path, account, see) => {
  const context = await openBrowser();
  const page = await signedIn(context, account);
  await page.goto(`${base}/app${path}`);
  await page.locator(see).first().waitFor();
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await context.close();
});

test.each(['/self-report', '/self-report/500235216', '/self-report/500235216/poster', '/self-report/status'])(
  '%s can be read by everybody, in both languages',
  async (path) => {
    for (const language of ['zh', 'en']) {
      const context = await openBrowser({ width: 360, height: 740 });
      const page = await context.newPage();
      await page.goto(`${base}${path}?lang=${language}`);
      expect(await findings(page)).toEqual([]);
      await context.close();
    }
  },
);

/** Details by the list in which one opens them; each is looked at once, as somebody sees it who works there. */
const details: readonly (readonly [path: string, account: string, list: string, see: string])[] = [
  ['/supervision?status=ALL', 'county@500235', '期限清单', '.beside-detail h2'],
  ['/ledgers', 'health@441322', '导入记录', '.numbers'],
  ['/policy', 'county@500235', '文件', 'table.list'],
];

test.each(details)('what opens from %s can be used by everybody', async (path, account, list, see) => {
  const context = await openBrowser();
  const page = await signedIn(context, account);
  await page.goto(`${base}/app${path}`);
  const row = page.locator(`section[aria-label="${list}"] tbody tr`).first();
  await row.focus();
  await page.keyboard.press('Enter');
  await page.locator(see).first().waitFor();
  expect(new URL(page.url()).pathname).not.toBe(`/app${path.split('?')[0]}`);
  expect(await findings(page)).toEqual([]);
  await context.close();
});

test('a lead opens beside its list and closes with Esc', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'county@500235');
  await page.goto(`${base}/app/leads`);
  await firstRow(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.beside-detail h2').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.beside-detail').waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/app/leads');
  await context.close();
});

test('a household has every part of it, also seen from another day', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'county@410526');
  await page.goto(`${base}/app/households`);
  await page.locator('.find-field').fill('410526102730066');
  await firstRow(page).waitFor();
  await page.locator('.find-field').press('Enter');
  for (const part of ['家庭成员', '住房和饮水', '医保和健康', '时间线']) {
    await page.getByRole('heading', { name: part }).waitFor();
  }
  expect(page.url()).not.toContain('102730066');
  expect(await findings(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^一户一档.*\.xlsx$/);
  await page.getByLabel('查看哪一天的情况').fill('2025-11-30');
  await page.getByText('正在看 2025-11-30 的情况').waitFor();
  await page.getByRole('link', { name: '待办', exact: true }).click();
  await page.getByText('正在看 2025-11-30 的情况').waitFor();
  await context.close();
});

test('figures that were reported stay as they were, beside what is counted now', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'county@500235');
  await page.goto(`${base}/app/reports`);
  await page.getByRole('button', { name: '上报这一天的数' }).click();
  await page.getByRole('button', { name: /^提交/ }).click();
  await page.locator('section[aria-label="已上报"] tbody tr').first().click();
  await page.getByText('校验码').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/app\/reports\/.+/);
  expect(await findings(page)).toEqual([]);
  await context.close();
});

const SWEEP = `mutation ($input: RunOverdueSweepInput!) { runOverdueSweep(input: $input) {
  ... on OverdueSweepRun { sweep { sweptFor } } } }`;

test('a notice of the night to an office is told by kind and as its text, and opens beside the list', async () => {
  const context = await openBrowser();
  const asked = context.waitForEvent('request', (request) => request.url().includes('/graphql'));
  const page = await signedIn(context, 'county@500235');
  const { authorization = '' } = await (await asked).allHeaders();
  const input = { occurredOn: '2025-12-05', idempotencyKey: 'night' };
  const swept = await context.request.post(`${base}/graphql`, {
    headers: { authorization },
    data: { query: SWEEP, variables: { input } },
  });
  expect((await swept.json()).data.runOverdueSweep).toMatchObject({ sweep: { sweptFor: '2025-12-05' } });
  await page.goto(`${base}/app/notices`);
  await firstRow(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('.notice-sheet').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/app\/notices\/.+/);
  expect(await findings(page)).toEqual([]);
  await context.close();
});
