// Takes the pictures of docs/workbench/ from a workbench that runs (npm start -- --now 2025-12-05): each page as somebody sees it
// who works there, in both languages, and the first screen on a phone.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const base = process.env.DIXIAN_TEST_WORKBENCH ?? 'http://127.0.0.1:4000';
const executablePath = process.env.DIXIAN_TEST_CHROMIUM ?? '/usr/bin/chromium';
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'workbench');
const firstRow = (page) => page.locator('table.list tbody tr').first();

const pages = {
  work: {
    account: 'county@500235',
    async open(page) {
      await page.locator('.board-place').first().click();
      await firstRow(page).waitFor();
    },
  },
  household: {
    account: 'county@410526',
    async open(page) {
      await page.keyboard.press('/');
      await page.locator('.find-field').fill('410526102730066');
      await firstRow(page).waitFor();
      await page.locator('.find-field').press('Enter');
      await page.locator('#members table').waitFor();
    },
  },
  case: {
    account: 'village@500235216217',
    async open(page) {
      await page.goto(`${base}/app/cases`);
      await page.locator('table.list tbody tr', { hasText: '演示四' }).click();
      await page.locator('.act-form').waitFor();
    },
  },
};

// Pages that are seen at once: whose, where, and what one sees when they are there.
const plain = {
  leads: ['county@500235', '/leads', 'table.list'],
  ledgers: ['health@441322', '/ledgers', '.drop-zone'],
  departments: ['county@410526', '/departments?list=subsidyLists', 'table.list'],
  'department-list': [
    'employment@410526',
    '/departments?all=publicWelfarePosts&explained=true',
    'table.list',
  ],
  supervision: ['county@500235', '/supervision', '.counts table.list'],
  'year-end': ['county@410526', '/year-end', '.list-bar'],
  reports: ['county@500235', '/reports', 'table.mini'],
  policy: ['county@500235', '/policy', 'table.list'],
};
for (const [name, [account, path, see]] of Object.entries(plain)) {
  pages[name] = {
    account,
    async open(page) {
      await page.goto(`${base}/app${path}`);
      await page.locator(see).first().waitFor();
    },
  };
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] });
mkdirSync(folder, { recursive: true });

async function take(name, { account, open }, language, viewport) {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const context = await browser.newContext({ viewport, locale });
  await context.addInitScript((chosen) => localStorage.setItem('dixian.language', chosen), language);
  const page = await context.newPage();
  await page.goto(`${base}/app/`);
  await page.locator('button.account', { hasText: account }).click();
  await page.locator('header.head').waitFor();
  await open(page);
  await page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy="true"]'));
  await page.screenshot({ path: join(folder, `${name}.jpeg`), type: 'jpeg', quality: 55 });
  await context.close();
}

const office = { width: 1366, height: 640 };
for (const [name, page] of Object.entries(pages)) {
  for (const language of ['zh', 'en']) await take(`${name}-${language}`, page, language, office);
}
await take('work-phone', { ...pages.work, account: 'township@500235216' }, 'zh', { width: 360, height: 740 });
for (const [name, path] of [
  ['self-report', '/self-report/500235216'],
  ['self-report-poster', '/self-report/500235216/poster'],
]) {
  for (const language of ['zh', 'en']) {
    const context = await browser.newContext({ viewport: { width: 480, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${base}${path}?lang=${language}`);
    await page.screenshot({ path: join(folder, `${name}-${language}.jpeg`), type: 'jpeg', quality: 55 });
    await context.close();
  }
}
await browser.close();
