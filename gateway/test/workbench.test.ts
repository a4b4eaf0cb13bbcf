import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { DemoIssuer, generateIssuerKeys } from '@dixian/access';
import { request } from 'undici';
import { House } from './house';
import { scratchFolder } from './scratch-folder';

const house = new House();
let folder = '';
const script = 'export const answer = 42;'.repeat(100);
const accounts = [{ account: 'county@410526', zh: '县级经办人', en: 'County clerk', place: '滑县' }];

beforeAll(async () => {
  folder = await scratchFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>底线</title>');
  writeFileSync(join(folder, 'assets', 'page-a1b2.js'), script);
  writeFileSync(join(folder, 'assets', 'page-a1b2.js.br'), brotliCompressSync(script));
  const { privateKey } = await generateIssuerKeys();
  await house.start({
    workbench: { accounts },
    workbenchFolder: folder,
    demoIssuer: new DemoIssuer({ privateKey }),
    corsOrigins: ['http://localhost:5173'],
  });
});
afterAll(() => house.stop());

const get = (path: string, headers = {}) =>
  fetch(`${house.gateway.url}${path}`, { redirect: 'manual', headers });

test('every page of the workbench is its one document, asked anew each time and without script of its own', async () => {
  for (const path of ['/app/', '/app/households/7', '/app/work.html']) {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>底线</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
  }
  expect((await get('/app')).headers.get('location')).toBe('/app/');
});

test('files with a hash are kept for good and go out as they were compressed at the build', async () => {
  const answer = await request(`${house.gateway.url}/app/assets/page-a1b2.js`, {
    headers: { 'accept-encoding': 'br' },
  });
  expect(answer.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
  });
  const body = Buffer.from(await answer.body.arrayBuffer());
  expect(body.equals(brotliCompressSync(script))).toBe(true);
  expect(brotliDecompressSync(body).toString()).toBe(script);
  const plain = await request(`${house.gateway.url}/app/assets/page-a1b2.js`);
  expect(await plain.body.text()).toBe(script);
});

test.each(['/app/assets/none-1234.js', '/app/assets/..%2findex.html', '/app/assets/page-a1b2.exe'])(
  '%s is no file of it',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('the page learns where to sign in, and with which accounts', async () => {
  expect(await (await get('/app/settings.json')).json()).toEqual({
    issuer: null,
    clientId: 'dixian-workbench',
    scope: 'openid profile',
    accounts,
    practice: false,
  });
});

test('with an issuer of its own it names that one and may talk to it', async () => {
  const other = new House();
  await other.start({
    workbench: { issuer: 'https://login.example/realms/dixian' },
    workbenchFolder: folder,
  });
  const answer = await fetch(`${other.gateway.url}/app/`);
  expect(answer.headers.get('content-security-policy')).toContain(
    "connect-src 'self' https://login.example;",
  );
  expect((await fetch(`${other.gateway.url}/issuer/authorize`)).status).toBe(404);
  await other.stop();
});

test('where it is left out there is nothing', async () => {
  const other = new House();
  await other.start();
  expect((await fetch(`${other.gateway.url}/app/`)).status).toBe(404);
  await other.stop();
});

const verifier = randomBytes(32).toString('base64url');
const authorization = (changes: Record<string, string> = {}) =>
  `/issuer/authorize?${new URLSearchParams({
    client_id: 'dixian-workbench',
    redirect_uri: `${house.gateway.url}/app/signed-in`,
    response_type: 'code',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 's',
    ...changes,
  })}`;

test('a demo account signs in by a code with PKCE and asks the graph with the token', async () => {
  const page = await get(authorization(), { 'accept-language': 'en' });
  expect(await page.text()).toContain('County clerk');
  const sent = await get(authorization({ login_hint: 'county@410526' }));
  const back = new URL(sent.headers.get('location') ?? '');
  expect(back.pathname).toBe('/app/signed-in');
  const discovered = await get('/issuer/.well-known/openid-configuration');
  const { token_endpoint } = (await discovered.json()) as { token_endpoint: string };
  const answer = await fetch(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'dixian-workbench',
      redirect_uri: `${house.gateway.url}/app/signed-in`,
      code: back.searchParams.get('code') ?? '',
      code_verifier: verifier,
    }),
  });
  expect(await answer.json()).toMatchObject({ token_type: 'Bearer', access_token: expect.any(String) });
});

test('a code goes to pages of this house and of developers that were named, and nowhere else', async () => {
  const answers = await Promise.all(
    ['http://localhost:5173/back', 'https://evil.example/app/', `${house.gateway.url}/graphql`].map((uri) =>
      get(authorization({ redirect_uri: uri, login_hint: 'county@410526' })),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([302, 400, 400]);
  // What somebody writes into the address does not become part of the page.
  const page = await (await get(authorization({ state: '"><script>' }))).text();
  expect(page).not.toContain('"><script>');
});
