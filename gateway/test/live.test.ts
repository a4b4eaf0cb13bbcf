import { createServer, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { generateIssuerKeys, issueToken, parseAccount, TokenVerifier, verifyService } from '@dixian/access';
import type { Change, ToldChanges } from '@dixian/graph';
import { callerSecret, House } from './house';
import { LiveStream } from './live-stream';

const house = new House();
const asked: { since: string | null; by: string | undefined }[] = [];
let answer: (since: string | null) => ToldChanges | undefined;
let service: Server;
let tokenFor: (account: string, seconds?: number) => Promise<string>;

beforeAll(async () => {
  // The service of households, here only what it tells of changes.
  service = createServer(async (request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    const parts: Buffer[] = [];
    for await (const chunk of request) parts.push(chunk as Buffer);
    const { since } = JSON.parse(Buffer.concat(parts).toString()) as { since: string | null };
    const by = verifyService(String(request.headers['x-dixian-service']), {
      to: 'households',
      purpose: 'events',
      secretsOf: () => [callerSecret],
      now: new Date(),
    });
    asked.push({ since, by });
    const told = answer(since);
    response
      .writeHead(told ? 200 : 503, { 'content-type': 'application/json' })
      .end(JSON.stringify(told ?? {}));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as { port: number };
  const { privateKey, publicKey } = await generateIssuerKeys();
  tokenFor = (account, seconds = 600) =>
    issueToken(privateKey, parseAccount(account), { expiresInSeconds: seconds });
  await house.start({
    verifier: new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] } }),
    subgraphUrls: { households: `http://127.0.0.1:${port}/graphql` },
    changesMs: 20,
    quietMs: 50,
  });
});
beforeEach(() => {
  asked.length = 0;
  let at = 0;
  answer = (since) => ({ upTo: `m${at++}`, isWhole: since === null, changes: [] });
});
afterAll(async () => {
  await house.stop();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
});

const change = (division: string, kind: Change['kind'] = 'TASK', sector = ''): Change => {
  return { kind, division, sector };
};
const open = async (account: string, more: { since?: string; seconds?: number } = {}) =>
  LiveStream.open(house.gateway.url, await tokenFor(account, more.seconds), more.since);

/** Told once to whoever asks behind a mark from now on. */
function tellOnce(...changes: Change[]): void {
  const quiet = answer;
  answer = (since) => {
    if (since === null) return quiet(since);
    answer = quiet;
    return { upTo: 'told', isWhole: false, changes };
  };
}

test('a page hears that something changed where it may look, with a cursor to ask with, and no data', async () => {
  const township = await open('township@410526101');
  const neighbour = await open('township@410526102');
  await township.next('open');
  await neighbour.next('open');
  tellOnce(change('410526101201'), change('410526101202', 'LEAD'));
  const { id, data } = await township.next('changed');
  expect(data).toEqual({ division: '410526101', kinds: ['TASK', 'LEAD'], upTo: id });
  tellOnce(change('410526102201'));
  expect((await neighbour.next('changed')).data).toMatchObject({ division: '410526102201', kinds: ['TASK'] });
  await Promise.all([township.close(), neighbour.close()]);
});

test('services are asked by the gateway, once for all pages, and no more when the last has gone', async () => {
  const pages = await Promise.all([open('county@410526'), open('county@410526'), open('health@410526')]);
  await Promise.all(pages.map((page) => page.next('open')));
  await pages[0]?.next('still');
  expect(new Set(asked.map(({ by }) => by))).toEqual(new Set(['gateway']));
  expect(asked.filter(({ since }) => since === null)).toHaveLength(1);
  await Promise.all(pages.map((page) => page.close()));
  // Nothing shall happen; only time can pass. The first pause is for the gateway to notice.
  await setTimeout(300);
  const before = asked.length;
  await setTimeout(200);
  expect(asked).toHaveLength(before);
});

test('who comes back with a cursor is told what was missed', async () => {
  const first = await open('county@410526');
  const { id } = await first.next('open');
  await first.close();
  // Only time can pass: until the gateway has noticed, it would hear what is told in the place of who comes back.
  await setTimeout(300);
  tellOnce(change('410526101201', 'IMPORT'));
  const again = await open('county@410526', { since: id });
  await again.next('open');
  expect((await again.next('changed')).data).toMatchObject({ kinds: ['IMPORT'] });
  await again.close();
});

test('a cursor that nobody gave, or a service that lost its marks, means that anything may have changed', async () => {
  const page = await open('county@410526', { since: 'nonsense' });
  await page.next('open');
  const { data } = await page.next('changed');
  expect(data).toMatchObject({ division: '410526', kinds: expect.arrayContaining(['TASK', 'OBLIGATION']) });
  await page.close();
});

test('a service that is away costs nothing but its own news, which come when it is back', async () => {
  const page = await open('county@410526');
  await page.next('open');
  const before = answer;
  answer = () => undefined;
  await page.next('still');
  answer = before;
  tellOnce(change('410526101201', 'CASE'));
  expect((await page.next('changed')).data).toMatchObject({ kinds: ['CASE'] });
  await page.close();
});

test('a stream ends with its token', async () => {
  const page = await open('county@410526', { seconds: 2 });
  await page.next('open');
  await page.next('expired');
  expect(await page.ended()).toBe(true);
});

test('without a token there is no stream', async () => {
  const response = await fetch(`${house.gateway.url}/live`);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_MISSING' } }] });
});

test('one account opens ten streams at most', async () => {
  const pages = await Promise.all(Array.from({ length: 10 }, () => open('township@410526103')));
  const response = await fetch(`${house.gateway.url}/live`, {
    headers: { authorization: `Bearer ${await tokenFor('township@410526103')}` },
  });
  expect(response.status).toBe(429);
  await response.body?.cancel();
  await Promise.all(pages.map((page) => page.close()));
});
