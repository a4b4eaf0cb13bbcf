import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';

export const base = process.env.DIXIAN_TEST_WORKBENCH ?? 'http://127.0.0.1:4000';

const CHROMIUM = process.env.DIXIAN_TEST_CHROMIUM ?? '/usr/bin/chromium';

/** What the console of a page said that it should not; a test that ends with any has failed. */
export const complaints: string[] = [];

let browser: Browser | undefined;

/** A fresh browser session, as of somebody who sits down at a machine. */
export async function openBrowser(
  options: { width?: number; height?: number; language?: 'zh' | 'en'; script?: boolean } = {},
) {
  const { width = 1366, height = 768, language = 'zh', script = true } = options;
  // Root has no sandbox of its own; the pages are ours.
  browser ??= await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--lang=zh-CN'] });
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    javaScriptEnabled: script,
  });
  await context.addInitScript((chosen) => {
    if (!localStorage.getItem('dixian.language')) localStorage.setItem('dixian.language', chosen);
  }, language);
  return context;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** A page on which that demo account has signed in, by the click that anybody would make, or by its name. */
export async function signedIn(context: BrowserContext, account: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404|503)/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('request', noteUnregistered);
  await page.goto(`${base}/app/`);
  const offered = page.locator('button.account', { hasText: account });
  const other = page.getByRole('button', { name: /^(其他账号|Another account)/ });
  await other.waitFor();
  if ((await offered.count()) > 0) await offered.click();
  else {
    await other.click();
    await page.getByLabel(/^其他账号/).fill(account);
    await page.getByRole('button', { name: '登录' }).click();
  }
  await page.locator('header.head').waitFor();
  return page;
}

const manifest = JSON.parse(readFileSync(join(__dirname, '../dist/operations.json'), 'utf8')) as {
  operations: readonly { id: string }[];
};
const registered = new Set(manifest.operations.map(({ id }) => id));

// Where production runs registered operations alone, a page that sends another is broken.
function noteUnregistered(request: Request): void {
  const { pathname, searchParams } = new URL(request.url());
  if (pathname !== '/graphql') return;
  const sent: {
    operationName: string;
    extensions?: { persistedQuery?: { sha256Hash: string } };
  } =
    request.method() === 'GET'
      ? {
          operationName: searchParams.get('operationName') ?? '',
          extensions: JSON.parse(searchParams.get('extensions') ?? '{}'),
        }
      : request.postDataJSON();
  const hash = sent.extensions?.persistedQuery?.sha256Hash ?? '';
  if (!registered.has(hash)) complaints.push(`${sent.operationName} is not in web/dist/operations.json`);
}

/** Stops the process of a department as a machine that hangs; gives what lets it go on. */
export function halt(service: string): () => void {
  const data = process.env.DIXIAN_TEST_WORKBENCH_DATA ?? '';
  const { parts } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as {
    parts: Record<string, number>;
  };
  const pid = parts[service];
  if (!pid) throw new Error(`No process of its own: ${service}`);
  process.kill(pid, 'SIGSTOP');
  return () => process.kill(pid, 'SIGCONT');
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until nothing on the page is being loaded; a page that listens for changes is never idle on the network. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy="true"]'));
}

/** What axe finds on the page by WCAG 2.1 A and AA, as lines. */
export async function findings(page: Page): Promise<string[]> {
  await settled(page);
  // The policy of the page lets in no script of others, so that it is run from outside.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
    const { violations } = await run.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
