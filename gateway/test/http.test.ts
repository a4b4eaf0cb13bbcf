import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { waitUntil } from '@dixian/testkit';
import pino from 'pino';
import { House } from './house';

const house = new House();
let now = 1_000;
const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

beforeAll(() =>
  house.start({ corsOrigins: ['https://workbench.example'], introspection: true, log, now: () => now }),
);
afterAll(() => house.stop());

const long = '{ households(first: 40) { id code note } }';

// fetch decompresses by itself, so the bytes as sent are read with node:http.
function bytesOf(
  query: string,
  acceptEncoding: string,
): Promise<{ encoding: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${house.token}`,
      'accept-encoding': acceptEncoding,
    };
    const outgoing = request(
      `${house.gateway.url}/graphql`,
      { method: 'POST', headers },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        expect(response.headers.vary).toContain('Accept-Encoding');
        resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(chunks) });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify({ query }));
  });
}

describe('compression', () => {
  test('as the client prefers, for answers worth it', async () => {
    const plain = await bytesOf(long, 'identity');
    expect(plain.encoding).toBeUndefined();
    const brotli = await bytesOf(long, 'gzip, deflate, br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    const zipped = await bytesOf(long, 'br;q=0, gzip;q=0.5');
    expect(zipped.encoding).toBe('gzip');
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
    expect(zipped.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect((await bytesOf('{ version }', 'br')).encoding).toBeUndefined();
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    fetch(`${house.gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });

  test('an allowed origin may ask, without cookies', async () => {
    const { status, headers } = await preflight('https://workbench.example');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://workbench.example');
    const allowed = headers.get('access-control-allow-headers')?.split(', ');
    expect(allowed).toEqual(
      expect.arrayContaining([
        'authorization',
        'apollographql-client-name',
        'apollographql-client-version',
        'graphql-client-name',
        'graphql-client-version',
        'traceparent',
        'tracestate',
      ]),
    );
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toContain('Origin');
  });

  test('no other may', async () => {
    for (const origin of ['https://workbench.example.evil', 'http://workbench.example', 'null']) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('CSRF', () => {
  test('a request that a page of another site could send is refused', async () => {
    const url = `${house.gateway.url}/graphql`;
    const get = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`);
    expect(get.status).toBe(400);
    const form = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(form.status).toBe(400);
    const json = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await json.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('GET never changes anything', async () => {
    const query = encodeURIComponent('mutation { rename(id: "h1", code: "x") { id } }');
    const response = await fetch(`${house.gateway.url}/graphql?query=${query}`, {
      headers: { authorization: `Bearer ${house.token}` },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

describe('what every account is answered alike', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${house.gateway.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { authorization: `Bearer ${house.token}`, ...headers },
    });
  const keeping = async (query: string) => (await get(query)).headers.get('cache-control');

  test('is kept by a browser, asked again each time, and sent again where it is another', async () => {
    const first = await get('{ __typename version }');
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect(first.headers.get('vary')).toMatch(/Authorization, Accept-Language, Accept/);
    const again = await get('{ __typename version }', { 'if-none-match': `"other", ${etag}` });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    const other = await get('{ __typename again: version }', { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  test('and nothing else is: what is asked beside it, what another department says below it, what is posted, faults', async () => {
    expect(await keeping('{ maybeHouseholds { id } }')).toBe('private, no-cache');
    expect(await keeping('{ version town { name } }')).toBe('no-store');
    expect(await keeping('{ maybeHouseholds { clinic } }')).toBe('no-store');
    expect(await keeping('{ version(of: 1) }')).toBe('no-store');
    expect((await house.ask('{ version }')).headers.get('cache-control')).toBe('no-store');
    expect((await get('{ version }', { authorization: 'Bearer x' })).headers.get('cache-control')).toBe(
      'no-store',
    );
  });
});

test('the access log tells what ran and how long each part took, and nothing of whom it was about', async () => {
  const query =
    'query ByText($text: String!, $id: ID!) { search(text: $text) { __typename } household(id: $id) { clinic } }';
  const variables = { text: '张三 990034194707288978', id: 'h77' };
  await house.ask(query, { variables }, { 'x-request-id': 'logged-1' });
  // The line is written when the answer has left, which may be after it has arrived.
  await waitUntil(() => lines.some((text) => text.includes('logged-1')));
  const line = lines.find((text) => text.includes('logged-1')) ?? '';
  expect(JSON.parse(line)).toMatchObject({
    method: 'POST',
    path: '/graphql',
    status: 200,
    operation: 'ByText',
    subgraphs: [
      { subgraph: 'households', ok: true, ms: expect.any(Number) },
      { subgraph: 'health', ok: true, ms: expect.any(Number) },
    ],
  });
  expect(lines.join()).not.toMatch(/张三|990034|h77|Bearer|127\.0\.0\.1/);
});

test('every answer carries the security headers', async () => {
  for (const path of ['/graphql', '/healthz', '/nowhere']) {
    const { headers } = await fetch(`${house.gateway.url}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test('what is not there is 404, a path that is no path too', async () => {
  for (const path of ['/nowhere', '/explorer/..%2fpackage.json', '/explorer/../../package.json', '//x']) {
    expect((await fetch(`${house.gateway.url}${path}`)).status).toBe(404);
  }
});

describe('health', () => {
  const stateOf = async (path: string) => {
    const response = await fetch(`${house.gateway.url}${path}`);
    return { status: response.status, body: await response.json() };
  };

  test('live, and ready while every subgraph is', async () => {
    expect(await stateOf('/healthz')).toEqual({ status: 200, body: { status: 'live' } });
    const parts = {
      supergraph: 'ready',
      audit: 'ready',
      education: 'ready',
      finance: 'ready',
      health: 'ready',
      households: 'ready',
    };
    expect(await stateOf('/readyz')).toEqual({ status: 200, body: { status: 'ready', parts } });
    await house.servers.finance.stop();
    // What was said a moment ago is said again, and asked anew after a second.
    expect((await stateOf('/readyz')).status).toBe(200);
    now += 1_100;
    expect(await stateOf('/readyz')).toEqual({
      status: 503,
      body: { status: 'not ready', parts: { ...parts, finance: 'not ready' } },
    });
    expect((await stateOf('/healthz')).status).toBe(200);
    await house.servers.finance.start();
  });
});
