import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attach } from './attach';

interface Asked {
  readonly path: string;
  readonly bytes: number;
}

// A gateway that takes files in parts of ten bytes, and answers by a rule before it does.
let server: Server;
let gateway: string;
const asked: Asked[] = [];
let refusing: (path: string) => { status: number; code: string } | undefined = () => undefined;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let bytes = 0;
    for await (const chunk of request) bytes += (chunk as Buffer).length;
    const path = request.url ?? '';
    asked.push({ path, bytes });
    const refused = refusing(path);
    response.writeHead(refused?.status ?? 201, { 'content-type': 'application/json' });
    if (refused) {
      return response.end(
        JSON.stringify({ errors: [{ message: '不行', extensions: { code: refused.code } }] }),
      );
    }
    const begun = { id: '1', address: '/attachments/households/1', partBytes: 10 };
    response.end(
      JSON.stringify(path.startsWith('/attachments?') ? begun : { id: '1', mediaType: 'image/jpeg' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  gateway = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  refusing = () => undefined;
});

const send = (onProgress?: (sent: number, total: number) => void) =>
  attach(new Blob(['a'.repeat(25)]), {
    ...{ gateway, token: () => 'abc', mutation: 'verifyLead', fileName: '照片.jpg' },
    ...(onProgress && { onProgress }),
  });

test('a file goes in parts to the address that it is given, and tells how far it is', async () => {
  const steps: string[] = [];
  const { id } = await send((sent, total) => steps.push(`${sent}/${total}`));
  expect(id).toBe('1');
  expect(steps).toEqual(['0/25', '10/25', '20/25', '25/25']);
  expect(asked.map(({ path, bytes }) => `${path.replace(/\?.*/, '')} ${bytes}`)).toEqual([
    '/attachments 0',
    '/attachments/households/1/parts/0 10',
    '/attachments/households/1/parts/1 10',
    '/attachments/households/1/parts/2 5',
    '/attachments/households/1 0',
  ]);
  expect(new URLSearchParams(asked[0]?.path.split('?')[1]).get('for')).toBe('verifyLead');
  expect(asked[4]?.path).toMatch(/\?sha256=[0-9a-f]{64}$/);
});

test('a part that did not arrive is sent again, and no other', async () => {
  let failures = 1;
  refusing = (path) =>
    path.endsWith('/parts/1') && failures-- > 0 ? { status: 503, code: 'SUBGRAPH_UNAVAILABLE' } : undefined;
  await send();
  const parts = asked.flatMap(({ path }) => /parts\/(\d)/.exec(path)?.[1] ?? []);
  expect(parts).toEqual(['0', '1', '1', '2']);
});

test('an allowance that is used up is told at once', async () => {
  refusing = () => ({ status: 429, code: 'QUOTA_USED_UP' });
  await expect(send()).rejects.toMatchObject({ code: 'QUOTA_USED_UP', status: 429 });
  expect(asked).toHaveLength(1);
});

test('what is refused is refused at once, with its reason', async () => {
  refusing = (path) => (/\/1\?/.test(path) ? { status: 415, code: 'NO_PICTURE' } : undefined);
  await expect(send()).rejects.toMatchObject({ code: 'NO_PICTURE', status: 415, message: '不行' });
  expect(asked).toHaveLength(5);
});
