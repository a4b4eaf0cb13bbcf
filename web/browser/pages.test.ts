import type { Page } from 'playwright-core';
import { routesOfRouter } from './routes';
import { base, closeBrowser, complaints, findings, openBrowser, settled, signedIn } from './workbench';

afterAll(closeBrowser);
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const firstRow = (page: Page) => page.locator('table.list tbody tr').first();

type Open = (page: Page) => Promise<void>;

/** Comes to a page by its address, and waits for what one sees when it is there. */
const at =
  (address: string, see: string): Open =>
  async (page) => {
    await page.goto(`${base}/app${address}`);
    await page.locator(see).first().waitFor();
  };

/** Comes to a record by the first row of its list; where there is none yet, one is made first. */
const firstOf =
  (address: string, list: string, see: string, make?: Open): Open =>
  async (page) => {
    await page.goto(`${base}/app${address}`);
    const rows = page.locator(`section[aria-label="${list}"] tbody tr`);
    if (make) {
      await page.locator('.list-bar, table.mini').first().waitFor();
      await settled(page);
      if ((await rows.count()) === 0) await make(page);
    }
    await rows.first().focus();
    await page.keyboard.press('Enter');
    await page.locator(see).first().waitFor();
  };

const openHousehold: Open = async (page) => {
  await at('/households', '.find-field')(page);
  await page.locator('.find-field').fill('演示一');
  await firstRow(page).waitFor();
  await page.locator('.find-field').press('Enter');
  await page.locator('#rights').waitFor();
};

const planYearEnd: Open = async (page) => {
  await page.getByRole('button', { name: '计划并预演' }).click();
  await page.locator('dialog').getByLabel('最后一日').fill('2025-11-30');
  await page.getByRole('button', { name: /^提交/ }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
};

const reportFigures: Open = async (page) => {
  await page.getByRole('button', { name: '上报这一天的数' }).click();
  await page.getByRole('button', { name: /^提交/ }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
};

const SWEEP = `mutation ($input: RunOverdueSweepInput!) { runOverdueSweep(input: $input) {
  ... on OverdueSweepRun { sweep { sweptFor } } } }`;

/** Runs the sweep of a night, which tells offices what they owe. */
const sweep: Open = async (page) => {
  const asked = page.waitForRequest((request) => request.url().includes('/graphql'));
  await page.reload();
  const { authorization = '' } = await (await asked).allHeaders();
  const input = { occurredOn: '2025-12-05', idempotencyKey: 'night' };
  const swept = await page.request.post(`${base}/graphql`, {
    headers: { authorization },
    data: { query: SWEEP, variables: { input } },
  });
  expect((await swept.json()).data.runOverdueSweep).toMatchObject({ sweep: { sweptFor: '2025-12-05' } });
  await page.reload();
};

/** How one comes to each page that the router leads to, by the account that works there. */
const ways: Readonly<Record<string, Readonly<Record<string, Open>>>> = {
  'county@500235': {
    '/': at('/', 'table.list'),
    '/households': at('/households', '.find-field'),
    '/households/$id': openHousehold,
    '/cases': at('/cases', 'table.list'),
    '/cases/$id': firstOf('/cases', '办理', '.case-head'),
    '/leads': at('/leads', 'table.list'),
    '/leads/$id': firstOf('/leads', '线索', '.beside-detail h2'),
    '/supervision': at('/supervision', '.counts table.list'),
    '/supervision/$id': firstOf('/supervision?status=ALL', '期限清单', '.beside-detail h2'),
    '/notices': at('/notices', '.list-bar'),
    '/notices/$id': firstOf('/notices', '督办通知', '.notice-sheet', sweep),
    '/year-end': at('/year-end', '.list-bar'),
    '/reports': at('/reports', 'table.mini'),
    '/reports/$id': firstOf('/reports', '已上报', 'text=校验码', reportFigures),
    '/departments': at('/departments', '.tabs'),
    '/policy': at('/policy', 'table.list'),
    '/policy/$id': firstOf('/policy', '文件', '#content h1'),
    '/personal-data': at('/personal-data', '.list-bar'),
  },
  'county@410526': {
    '/year-end/$id': firstOf('/year-end', '年末政策转换', '#content h1', planYearEnd),
  },
  'health@441322': {
    '/ledgers': at('/ledgers', '.drop-zone'),
    '/ledgers/$service/$id': firstOf('/ledgers', '导入记录', '.numbers'),
  },
};

/** Pages that look otherwise by what stands in their address. */
const views: Readonly<Record<string, Readonly<Record<string, Open>>>> = {
  'county@500235': {
    '/policy?view=inForce': at('/policy?view=inForce&place=500235216', 'table.mini'),
    '/policy?view=places': at('/policy?view=places&place=500235216', 'table.mini'),
    '/personal-data?list=letters': at('/personal-data?list=letters', '.list-bar'),
  },
  'county@410526': { '/departments?all=dwellings': at('/departments?all=dwellings', 'table.list') },
};

test('no page of the router is left out', () => {
  const walked = Object.values(ways).flatMap((each) => Object.keys(each));
  expect(walked.toSorted()).toEqual(routesOfRouter().toSorted());
});

/** Whether an address is one of that route: `/cases/7` of `/cases/$id`. */
const isOf = (route: string, pathname: string) =>
  new RegExp(`^/app${route.replace(/\?.*/, '').replaceAll(/\$\w+/g, '[^/]+')}$`).test(pathname);

test.each(Object.keys(ways))(
  'every page on which %s works can be used by everybody, on a screen and on a phone',
  async (account) => {
    const context = await openBrowser();
    const page = await signedIn(context, account);
    const found: Record<string, readonly string[]> = {};
    for (const [route, open] of Object.entries({ ...ways[account], ...views[account] })) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await open(page);
      expect([route, isOf(route, new URL(page.url()).pathname)]).toEqual([route, true]);
      const said = await findings(page);
      await page.setViewportSize({ width: 360, height: 740 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      const wide = width > 360 ? [`${width} px wide on a phone`] : [];
      if (said.length + wide.length > 0) found[route] = [...said, ...wide];
    }
    expect(found).toEqual({});
    await context.close();
  },
  300_000,
);

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
