import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { House } from './house';

const house = new House();
const root = join(__dirname, '..');
const built = join(root, 'dist', 'explorer');

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'explorer', 'build.mjs')]);
  await house.start();
});
afterAll(() => house.stop());

const get = (path: string) => fetch(`${house.gateway.url}${path}`);

test('the page has its title in both languages and loads only from the gateway', async () => {
  const response = await get('/');
  const page = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('<title>底线 Dixian · 图查询 Graph explorer</title>');
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBe(2);
  for (const address of addresses) {
    expect(address).toMatch(/^\/explorer\/page-\w+\.(js|css)$/);
    const part = await get(address);
    expect(part.status).toBe(200);
    expect(part.headers.get('cache-control')).toContain('immutable');
  }
});

test('whatever the page imports or starts is served, and the policy lets nothing else in', async () => {
  const { headers } = await get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe-eval/);
  const files = await readdir(built);
  const wanted = new Set<string>();
  for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
    const text = await readFile(join(built, file), 'utf8');
    for (const [, name] of text.matchAll(/["'(](?:\/explorer|\.)\/([\w-]+-[A-Z0-9]{8}\.\w+)["')]/g)) {
      if (name) wanted.add(name);
    }
  }
  expect([...wanted].filter((name) => !files.includes(name))).toEqual([]);
  for (const worker of ['editor', 'json', 'graphql']) {
    expect([...wanted].some((name) => name.startsWith(`${worker}-`))).toBe(true);
  }
  expect(
    (await get(`/explorer/${[...wanted].find((name) => name.startsWith('codicon'))}`)).headers.get(
      'content-type',
    ),
  ).toBe('font/ttf');
});

test('its examples are of the graph as it is, each titled in both languages', async () => {
  const folder = join(root, 'explorer', 'examples');
  const api = buildSchema(await readFile(join(root, '..', 'schemas', 'api.graphql'), 'utf8'));
  const files = await readdir(folder);
  expect(files.length).toBeGreaterThan(3);
  const script = (await readdir(built)).filter((name) => name.endsWith('.js'));
  const parts = await Promise.all(script.map((name) => readFile(join(built, name), 'utf8')));
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    expect([file, validate(api, parse(text)).map(({ message }) => message)]).toEqual([file, []]);
    expect(text).toMatch(/^# .*\p{Script=Han}.*\n# [^\p{Script=Han}]+?\n/u);
    const [name = ''] = /(?<=^(?:query|mutation) )\w+/m.exec(text) ?? [];
    expect(parts.some((part) => part.includes(name))).toBe(true);
  }
});

test('where it is not wanted there is nothing', async () => {
  const other = new House();
  await other.start({ explorer: false });
  expect((await fetch(other.gateway.url)).status).toBe(404);
  await other.stop();
});
