import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedSecrets } from '@dixian/access';
import { waitUntil } from '@dixian/testkit';
import pino from 'pino';
import { type RunningGateway, startGateway } from '../src/index';
import { callerSecret } from './house';
import { scratchFolder } from './scratch-folder';
import { supergraphOf } from './subgraphs/compose';
import { selfReports } from './subgraphs/self-reports';
import { SubgraphServer } from './subgraphs/subgraph-server';

const register = new SubgraphServer(selfReports);
let gateway: RunningGateway;

beforeAll(async () => {
  await register.start();
  const folder = await scratchFolder();
  await writeFile(join(folder, 'supergraph.graphql'), supergraphOf([register]));
  await writeFile(join(folder, 'manifest.json'), '{"operations": []}');
  gateway = await startGateway({
    supergraphFile: join(folder, 'supergraph.graphql'),
    // Where only registered operations run, the page's own still do.
    manifestFile: join(folder, 'manifest.json'),
    verifier: { verify: async () => ({ ok: false, failure: 'TOKEN_MISSING' }) },
    secrets: sharedSecrets([callerSecret]),
    originSecret: callerSecret,
    publicUrl: 'https://dixian.example.gov.cn',
    practice: true,
    log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await gateway.stop();
  await register.stop();
});

const TOWNSHIP = '/self-report/500235216';
const filled = {
  key: 'k1',
  village: '500235216217',
  leadType: 'HOUSING',
  statement: '屋顶漏雨 <b>',
  name: '测试"甲',
  certificateNumber: '990000197001010018',
  phone: '13912345678',
};

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${gateway.url}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function send(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(form);
  const answer = await fetch(`${gateway.url}${path}`, { method: 'POST', body, headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

test('the page names the place and its villages, holds no script and is kept by nobody', async () => {
  const { status, headers, text } = await get(TOWNSHIP);
  expect(status).toBe(200);
  expect(text).toContain('云阳县普安乡');
  expect(text).toContain('甲&lt;村&gt;');
  expect(text).not.toMatch(/<script|javascript:|https?:\/\//);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('set-cookie')).toBeNull();
  expect(text.length).toBeLessThan(8_000);
  expect((await get(`${TOWNSHIP}?lang=en`)).text).toContain('What happened');
  expect((await get(TOWNSHIP, { 'accept-language': 'en' })).text).toContain('lang="en"');
});

test('what is sent becomes a report of the village that was chosen, and the answer is its receipt', async () => {
  const { status, text } = await send(TOWNSHIP, filled);
  expect(status).toBe(200);
  expect(text).toContain('ABCD-EFGH');
  const { key, village, ...given } = filled;
  expect(register.received.at(-1)?.variables).toEqual({
    input: { ...given, division: village, idempotencyKey: key },
  });
});

test('a village that is none of the township goes to the township', async () => {
  await send(TOWNSHIP, { ...filled, village: '410526100001' });
  expect(register.received.at(-1)?.variables).toMatchObject({ input: { division: '500235216' } });
});

test('what is missing is told at once and nothing typed is lost', async () => {
  const { status, text } = await send(TOWNSHIP, { ...filled, leadType: 'NONE', phone: ' ' });
  expect(status).toBe(422);
  expect(text.match(/没有填：/g)).toHaveLength(2);
  expect(text).toContain('href="#phone"');
  expect(text).toContain('屋顶漏雨 &lt;b&gt;</textarea>');
  expect(text).toContain('value="测试&quot;甲"');
  expect(text).toContain('value="k1"');
  expect(register.received.at(-1)?.query).not.toContain('submitSelfReport');
});

test('what the graph refuses stands at its field', async () => {
  const { status, text } = await send(TOWNSHIP, { ...filled, phone: '0' });
  expect([status, text.includes('<a href="#phone">电话 &quot;0&quot; 不对</a>')]).toEqual([422, true]);
  expect((await send(TOWNSHIP, { ...filled, phone: '1' })).status).toBe(429);
});

test('a register that does not answer is said, with what was typed', async () => {
  await register.stop();
  const { status } = await send('/self-report/status', { receiptNumber: 'ABCD-EFGH' });
  expect([status, (await get(TOWNSHIP)).status]).toEqual([503, 503]);
  const again = await send(TOWNSHIP, filled);
  expect(again.status).toBe(503);
  expect(again.text).toContain('屋顶漏雨');
  expect(again.text).toContain('<option value="500235216217" selected>');
  await register.start();
  await waitUntil(async () => (await get(TOWNSHIP)).status === 200);
});

test('a receipt number is sent in a form, never in an address, and tells one word and a day', async () => {
  expect((await get('/self-report/status')).text).toContain('method="post"');
  const { text } = await send('/self-report/status', { receiptNumber: 'ABCD-EFGH' });
  expect(text).toContain('正在核实办理');
  expect((await send('/self-report/status', { receiptNumber: 'x' })).status).toBe(404);
});

test.each<Record<string, string>>([
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
])('a form of another site is refused: %j', async (headers) => {
  const before = register.received.length;
  expect((await send(TOWNSHIP, filled, headers)).status).toBe(403);
  expect(register.received).toHaveLength(before);
});

test.each<Record<string, string>>([
  { 'sec-fetch-site': 'same-origin' },
  { origin: 'https://dixian.example.gov.cn' },
])('a form of this house is taken, also through a proxy: %j', async (headers) => {
  expect((await send(TOWNSHIP, filled, headers)).status).toBe(200);
});

test.each([
  ['/self-report', 200],
  ['/self-report/999999999', 404],
  ['/self-report/500235', 404],
  ['/self-report/500235216/other', 404],
  ['/self-report/..%2f..%2fgraphql', 404],
] as const)('%s answers %d', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test('the sheet to put up carries the address of the page, as picture and as letters', async () => {
  const { status, text } = await get(`${TOWNSHIP}/poster`);
  expect(status).toBe(200);
  expect(text).toContain('<svg');
  expect(text).toContain('https://dixian.example.gov.cn/self-report/500235216</p>');
});

test('in a training installation every page says so', async () => {
  const pages = [await get(TOWNSHIP), await get(`${TOWNSHIP}/poster`), await get('/self-report/status')];
  for (const { text } of pages) expect(text).toMatch(/<title>【练习】.*练习系统/s);
});
