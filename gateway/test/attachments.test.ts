import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { verifyCaller } from '@dixian/access';
import { quotaSettings } from '../src/quotas/quota-settings';
import { callerSecret, House } from './house';

const ID = '018f0000-0000-7000-8000-000000000001';
const house = new House();
const FILES_AN_HOUR = 3;
let now = 0;
const asked: {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}[] = [];
let service: Server;
let answering = 201;

beforeAll(async () => {
  // The service of households, here only its files.
  service = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ method: request.method, url: request.url, headers: request.headers, body });
    if (request.method === 'POST') {
      response.writeHead(answering, { 'content-type': 'application/json' }).end('{"id":"file-1"}');
      return;
    }
    response
      .writeHead(200, {
        'content-type': 'image/jpeg',
        'content-length': 5,
        'content-disposition': "attachment; filename*=UTF-8''a.jpg",
        'content-security-policy': "default-src 'none'; sandbox",
        'x-internal': 'kept within',
      })
      .end('photo');
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as { port: number };
  await house.start({
    subgraphUrls: { households: `http://127.0.0.1:${port}/graphql` },
    quotas: quotaSettings({ attachments: { account: FILES_AN_HOUR } }),
    now: () => now,
  });
});
afterAll(async () => {
  await house.stop();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
});
beforeEach(() => {
  asked.length = 0;
  answering = 201;
  now += 3_600_000;
});

const UPLOAD = { 'content-type': 'application/octet-stream', 'x-dixian-upload': '1' };

function at(path: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${house.token}`, ...init.headers };
  return fetch(`${house.gateway.url}${path}`, { ...init, headers });
}

const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test('a file is begun for a mutation, at the service that does it, in the name of who sends it', async () => {
  const query = new URLSearchParams({ for: 'rename', file: '公示 1.jpg', bytes: '12' });
  const response = await at(`/attachments?${query}`, { method: 'POST', headers: UPLOAD });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: 'file-1' });
  const target = new URL(asked[0]?.url ?? '', 'http://service');
  expect([target.pathname, target.searchParams.get('file'), target.searchParams.get('bytes')]).toEqual([
    '/attachments',
    '公示 1.jpg',
    '12',
  ]);
  const header = String(asked[0]?.headers['x-dixian-caller']);
  expect(verifyCaller(header, { secrets: [callerSecret], now: new Date() })?.caller).toMatchObject({
    role: 'county',
  });
});

test('parts and the end go to the address of the file, and its bytes come from there with what they are', async () => {
  const address = `/attachments/households/${ID}`;
  const part = await at(`${address}/parts/3`, { method: 'POST', headers: UPLOAD, body: 'bytes' });
  const end = await at(`${address}?sha256=abc`, { method: 'POST', headers: UPLOAD });
  expect([part.status, end.status]).toEqual([201, 201]);
  const file = await at(address);
  expect(asked.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['POST', `/attachments/part?id=${ID}&part=3`, 'bytes'],
    ['POST', `/attachments/whole?id=${ID}&sha256=abc`, ''],
    ['GET', `/attachments?id=${ID}`, ''],
  ]);
  expect(await file.text()).toBe('photo');
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(file.headers.get('x-internal')).toBeNull();
});

test.each([
  [
    'without a token',
    `/attachments/households/${ID}`,
    { headers: { authorization: '' } },
    401,
    'TOKEN_MISSING',
  ],
  ['by a form of another site', '/attachments?for=rename', { method: 'POST' }, 415, 'UPLOAD_HEADERS_MISSING'],
  [
    'for a mutation that there is not',
    '/attachments?for=x',
    { method: 'POST', headers: UPLOAD },
    404,
    'ATTACHMENTS_NOT_TAKEN',
  ],
  ['of a service that there is not', `/attachments/nobody/${ID}`, {}, 404, 'ATTACHMENT_UNKNOWN'],
  ['by another verb', `/attachments/households/${ID}`, { method: 'DELETE' }, 404, 'ATTACHMENT_UNKNOWN'],
] as const)('%s nothing is passed on', async (_how, path, init, status, code) => {
  const response = await at(path, init);
  expect([response.status, await codeOf(response)]).toEqual([status, code]);
  expect(asked).toEqual([]);
});

test('a department that takes no files says so, and a part that is larger than parts are is cut off', async () => {
  answering = 404;
  const begun = await at('/attachments?for=rename&file=a.jpg&bytes=1', { method: 'POST', headers: UPLOAD });
  expect(await codeOf(begun)).toBe('ATTACHMENTS_NOT_TAKEN');
  const address = `/attachments/households/${ID}/parts/0`;
  const large = await at(address, { method: 'POST', headers: UPLOAD, body: Buffer.alloc(2 * 1024 * 1024) });
  expect([large.status, await codeOf(large)]).toEqual([413, 'UPLOAD_TOO_LARGE']);
});

test('an account begins so many files an hour, whose parts are not counted; then it is told for how long', async () => {
  const begin = () => at('/attachments?for=rename&file=a.jpg&bytes=1', { method: 'POST', headers: UPLOAD });
  for (let file = 0; file < FILES_AN_HOUR; file++) expect((await begin()).status).toBe(201);
  const part = `/attachments/households/${ID}/parts/0`;
  expect((await at(part, { method: 'POST', headers: UPLOAD, body: 'bytes' })).status).toBe(201);
  const passed = asked.length;
  const refused = await begin();
  const seconds = Number(refused.headers.get('retry-after'));
  expect([refused.status, seconds]).toEqual([429, 3_600 / FILES_AN_HOUR]);
  const { errors } = (await refused.json()) as { errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toEqual({
    code: 'QUOTA_USED_UP',
    quota: 'attachments',
    whose: 'account',
    retryAfter: seconds,
  });
  expect(asked).toHaveLength(passed);
  now += seconds * 1_000;
  expect((await begin()).status).toBe(201);
});
