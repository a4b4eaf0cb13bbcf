import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request as open, type Server } from 'node:http';
import { join } from 'node:path';
import { verifyCaller } from '@dixian/access';
import { callerSecret, House } from './house';
import { scratchFolder } from './scratch-folder';

const house = new House();
const maxUploadBytes = 64 * 1024 * 1024;

interface Taken {
  url: string | undefined;
  headers: IncomingHttpHeaders;
  bytes: number;
  hash: string;
  complete: boolean;
}

const taken: Taken[] = [];
let paused = false;
let busy = false;
let service: Server;

beforeAll(async () => {
  // The service of finance, here only its uploads: it takes the file as slowly as the test says.
  service = createServer(async (request, response) => {
    if (busy) {
      response.writeHead(429).end('{"errors":[{"extensions":{"code":"UPLOADS_BUSY"}}]}');
      return;
    }
    const hash = createHash('sha256');
    const upload: Taken = { url: request.url, headers: request.headers, bytes: 0, hash: '', complete: false };
    taken.push(upload);
    try {
      for await (const chunk of request) {
        upload.bytes += (chunk as Buffer).length;
        hash.update(chunk as Buffer);
        while (paused) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    } catch {
      return;
    }
    upload.hash = hash.digest('hex');
    upload.complete = request.complete;
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"upload-1"}');
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as { port: number };
  const ledgersFile = join(await scratchFolder(), 'ledgers.json');
  await writeFile(
    ledgersFile,
    '{"microcredit":{"service":"finance","title":"台账"},"lost":{"service":"nowhere"}}',
  );
  await house.start({
    ledgersFile,
    maxUploadBytes,
    subgraphUrls: { finance: `http://127.0.0.1:${port}/graphql` },
  });
});
afterAll(async () => {
  await house.stop();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
});

function upload(
  body: string | Buffer,
  query = 'ledger=microcredit&file=%E5%8F%B0%E8%B4%A6%201.csv',
  headers: Record<string, string> = {},
) {
  return fetch(`${house.gateway.url}/uploads?${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${house.token}`,
      'content-type': 'application/octet-stream',
      'x-dixian-upload': '1',
      ...headers,
    },
    body,
  });
}

async function codeOf(response: Response) {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return { status: response.status, code: errors[0]?.extensions.code };
}

test('a file goes to the service that owns the ledger, byte for byte, with the caller signed', async () => {
  const file = randomBytes(2_000_000);
  const response = await upload(file);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: 'upload-1' });
  const last = taken.at(-1);
  expect(last).toMatchObject({
    url: '/uploads?ledger=microcredit&file=%E5%8F%B0%E8%B4%A6+1.csv',
    bytes: 2_000_000,
    hash: createHash('sha256').update(file).digest('hex'),
  });
  expect(last?.headers.authorization).toBeUndefined();
  const header = String(last?.headers['x-dixian-caller']);
  const forwarded = verifyCaller(header, { secrets: [callerSecret], now: new Date() });
  expect(forwarded?.caller.division).toBe('410526');
});

test('who is not known, or does not send the headers that a form cannot send, is refused', async () => {
  const before = taken.length;
  expect(await codeOf(await upload('x', undefined, { authorization: '' }))).toEqual({
    status: 401,
    code: 'TOKEN_MISSING',
  });
  const refused = { status: 415, code: 'UPLOAD_HEADERS_MISSING' };
  expect(await codeOf(await upload('x', undefined, { 'content-type': 'text/plain' }))).toEqual(refused);
  expect(await codeOf(await upload('x', undefined, { 'x-dixian-upload': '' }))).toEqual(refused);
  expect(taken.length).toBe(before);
});

test('a ledger or file that is not named is refused', async () => {
  expect(await codeOf(await upload('x', 'ledger=unknown&file=a'))).toEqual({
    status: 404,
    code: 'LEDGER_UNKNOWN',
  });
  expect(await codeOf(await upload('x', 'ledger=toString&file=a'))).toEqual({
    status: 404,
    code: 'LEDGER_UNKNOWN',
  });
  expect(await codeOf(await upload('x', 'ledger=microcredit'))).toEqual({
    status: 400,
    code: 'FILE_NAME_MISSING',
  });
  expect(await codeOf(await upload('x', 'ledger=lost&file=a'))).toEqual({
    status: 503,
    code: 'SUBGRAPH_UNAVAILABLE',
  });
});

test('a file that is too large is refused, announced or not, and is not completed at the service', async () => {
  const refused = { status: 413, code: 'UPLOAD_TOO_LARGE' };
  const before = taken.length;
  expect(await codeOf(await upload(randomBytes(maxUploadBytes + 1)))).toEqual(refused);
  expect(taken.length).toBe(before);
  const { status, completed } = await streamed(maxUploadBytes + 1);
  expect({ status, completed }).toEqual({ status: 413, completed: false });
  expect((await streamed(maxUploadBytes)).status).toBe(201);
});

test('a service that does not take a file is heard, while it is still being sent', async () => {
  busy = true;
  const outgoing = open(`${house.gateway.url}/uploads?ledger=microcredit&file=a`, {
    method: 'POST',
    headers: { ...uploadHeaders(), 'transfer-encoding': 'chunked' },
  });
  const answered = new Promise<number | undefined>((resolve) => {
    outgoing.on('response', (response) => resolve(response.statusCode));
    outgoing.on('error', () => resolve(undefined));
  });
  outgoing.write(randomBytes(100_000));
  expect(await answered).toBe(429);
  busy = false;
  outgoing.destroy();
});

test('the file is taken no faster than the service takes it', async () => {
  paused = true;
  const outgoing = open(`${house.gateway.url}/uploads?ledger=microcredit&file=a`, {
    method: 'POST',
    headers: uploadHeaders(),
  });
  const answered = new Promise<number | undefined>((resolve) => {
    outgoing.on('error', () => resolve(undefined));
    outgoing.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  const chunk = randomBytes(1024 * 1024);
  // Nothing more is taken when the buffers are full; that it goes on is told at once, so this long only where it does not.
  const flushed = () =>
    Promise.race([
      new Promise<boolean>((resolve) => outgoing.write(chunk, () => resolve(true))),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 400)),
    ]);
  let sent = chunk.length;
  while (await flushed()) sent += chunk.length;
  // What is under way lies in the buffers of the operating system; the gateway holds next to nothing.
  expect(sent).toBeLessThan(maxUploadBytes / 2);
  paused = false;
  outgoing.end();
  expect(await answered).toBe(201);
  expect(taken.at(-1)?.bytes).toBe(sent);
});

function uploadHeaders() {
  return {
    authorization: `Bearer ${house.token}`,
    'content-type': 'application/octet-stream',
    'x-dixian-upload': '1',
  };
}

/** Sends that many bytes without saying before how many. */
function streamed(bytes: number): Promise<{ status: number | undefined; completed: boolean | undefined }> {
  return new Promise((resolve, reject) => {
    const outgoing = open(
      `${house.gateway.url}/uploads?ledger=microcredit&file=a`,
      { method: 'POST', headers: { ...uploadHeaders(), 'transfer-encoding': 'chunked' } },
      (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode, completed: taken.at(-1)?.complete }));
      },
    );
    outgoing.on('error', reject);
    outgoing.write(randomBytes(bytes - 1));
    outgoing.end('x');
  });
}
