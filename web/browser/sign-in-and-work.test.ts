import { base, closeBrowser, complaints, findings, openBrowser, signedIn } from './workbench';

afterAll(closeBrowser);
afterEach(() => expect(complaints.splice(0)).toEqual([]));

test('one click signs a demo account in and shows what waits for it', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'county@500235');
  await page.getByRole('region', { name: '待办' }).first().waitFor();
  await page.getByText('县级审定').first().waitFor();
  expect(await page.title()).toBe('待办 · 底线');
  expect(await findings(page)).toEqual([]);
  await context.close();
});

test('the page of sign-in can be read by everybody, in both languages', async () => {
  for (const language of ['zh', 'en'] as const) {
    const context = await openBrowser({ language });
    const page = await context.newPage();
    await page.goto(`${base}/app/`);
    await page.locator('button.account').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await context.close();
  }
});

test('on an English screen the work is in English, and the choice stays', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'county@500235');
  await page.getByRole('button', { name: 'English' }).click();
  // Every place of the header is in sight on the office's screen, the last one whole.
  const last = page.getByRole('navigation', { name: 'Main' }).getByRole('link').last();
  const places = page.getByRole('navigation', { name: 'Main' });
  const [inner, outer] = [await last.boundingBox(), await places.boundingBox()];
  expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(
    (outer?.x ?? 0) + (outer?.width ?? 0) + 1,
  );
  await page.getByRole('button', { name: 'Export to Excel' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Export to Excel' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await context.close();
});

test('the late tasks of one township are an Excel file in three clicks', async () => {
  const context = await openBrowser();
  const page = await signedIn(context, 'county@500235');
  await page.getByRole('button', { name: /普安乡/ }).click();
  await page.getByRole('button', { name: /逾期/ }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await page.getByText(/已导出 \d+ 行/).waitFor();
  await context.close();
});
