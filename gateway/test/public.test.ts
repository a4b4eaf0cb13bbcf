import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { verifyCaller } from '@dixian/access';
import { waitUntil } from '@dixian/testkit';
import pino from 'pino';
import { callerSecret, House } from './house';

const logged: string[] = [];
const log = pino(
  { level: 'debug' },
  new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  }),
);
const house = new House();
const behindProxy = new House();

beforeAll(async () => {
  await house.start({ introspection: false, log });
  await behindProxy.start({ introspection: true, trustedProxies: ['127.0.0.0/8'] });
});
afterAll(async () => {
  for (const each of [house, behindProxy]) await each.stop();
});

const asNobody = { authorization: '' };
const asked = (at = house) => at.servers.households.received.length;

function lastCaller(at = house) {
  const header = String(at.servers.households.received.at(-1)?.headers['x-dixian-caller']);
  return verifyCaller(header, { secrets: [callerSecret], now: new Date() })?.caller;
}

test.each([
  '{ notice }',
  'query ($on: Boolean!) { __typename a: notice ...N @include(if: $on) } fragment N on Query { b: notice }',
  'mutation { report(text: "a") }',
])('%s is answered without a token; the subgraph hears of nobody in particular', async (query) => {
  const { status, body } = await house.ask(query, { variables: { on: true } }, asNobody);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  const caller = lastCaller();
  expect(caller).toMatchObject({ id: 'public', role: 'public', division: '-', pii: false });
  expect(caller?.origin).toMatch(/^[\w-]{43}$/);
});

test.each([
  '{ version }',
  '{ notice version }',
  '{ notice: version }',
  '{ notice nodes(ids: ["h1"]) { id } }',
  '{ notice ...V } fragment V on Query { household(id: "h1") { id } }',
  '{ __typename }',
  '{ __schema { queryType { name } } }',
  '{ notice __schema { queryType { name } } }',
  '{ notice _entities(representations: []) { __typename } }',
  '{ _service { sdl } }',
  '{ notice noSuchField }',
  'mutation { rename(id: "h1", code: "1") { id } }',
  'mutation { report(text: "a") refuse { id } }',
])('%s is refused without a token, with nothing said of the schema and nothing asked', async (query) => {
  const before = asked();
  const { status, headers, body } = await house.ask(query, {}, asNobody);
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer');
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOKEN_MISSING']);
  expect(body.data).toBeUndefined();
  expect(asked()).toBe(before);
});

test.each([
  'mutation { report(text: "a") again: report(text: "b") }',
  'mutation { report(text: "a") ...R } fragment R on Mutation { more: report(text: "b") }',
])('%s would be several acts in one request', async (query) => {
  const before = asked();
  const { status, body } = await house.ask(
    query,
    {},
    { ...asNobody, accept: 'application/graphql-response+json' },
  );
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'SEVERAL_PUBLIC_MUTATIONS', limit: 1 });
  expect(asked()).toBe(before);
});

test('several operations in one request are one operation or none', async () => {
  const batch = await fetch(`${house.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ notice }' }, { query: '{ notice }' }]),
  });
  expect(batch.status).toBe(400);
  const query = 'query A { notice } query B { version }';
  expect((await house.ask(query, { operationName: 'A' }, asNobody)).body.data).toEqual({ notice: '公告' });
  expect((await house.ask(query, { operationName: 'B' }, asNobody)).status).toBe(401);
});

test('a bad token is not the same as none', async () => {
  const forged = await house.ask('{ notice }', {}, { authorization: 'Bearer no.good.token' });
  expect(forged.status).toBe(401);
  expect(forged.body.errors?.[0]?.extensions.code).toBe('TOKEN_INVALID');
});

test('who has an account stays who they are in a public operation', async () => {
  await house.ask('{ notice }');
  expect(lastCaller()).toMatchObject({ role: 'county', division: '410526' });
  expect(lastCaller()?.origin).toBeUndefined();
});

test('nobody stores an operation that is refused, and sends no long body', async () => {
  const query = '{ version }';
  const hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  await house.ask(query, { extensions }, asNobody);
  const response = await house.ask('', { query: undefined, extensions });
  expect(response.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  const long = await house.ask('{ notice }', { variables: { text: 'x'.repeat(70_000) } }, asNobody);
  expect(long.status).toBe(413);
});

test('a client cannot say where it is, a trusted proxy can', async () => {
  const origin = async (at: House, forwarded: string) => {
    await at.ask('{ notice }', {}, { ...asNobody, 'x-forwarded-for': forwarded });
    return lastCaller(at)?.origin;
  };
  expect(await origin(house, '198.51.100.1')).toBe(await origin(house, '198.51.100.2'));
  const first = await origin(behindProxy, '198.51.100.1');
  expect(await origin(behindProxy, '203.0.113.5, 198.51.100.1')).toBe(first);
  expect(await origin(behindProxy, '198.51.100.2')).not.toBe(first);
});

test('no log line carries an address or an origin', async () => {
  await house.ask('mutation { report(text: "secret") }', {}, asNobody);
  const origin = lastCaller()?.origin ?? '';
  const text = logged.join('\n');
  expect(text).toContain('"path":"/graphql"');
  expect(text).not.toContain('127.0.0.1');
  expect(text).not.toContain(origin);
  expect(text).not.toContain('secret"');
});

test('uploads are not public', async () => {
  const response = await fetch(`${house.gateway.url}/uploads?ledger=a&file=b`, { method: 'POST', body: 'x' });
  expect(response.status).toBe(401);
});

test('where the schema is told, a mistake in a public operation is explained to anybody', async () => {
  const { body } = await behindProxy.ask('{ notise }', {}, asNobody);
  expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('a supergraph loaded later says anew what is public', async () => {
  const closed = house.supergraph.replaceAll(/notice: String! .*@public/g, (line) =>
    line.replace('@public', ''),
  );
  expect(closed).not.toBe(house.supergraph);
  await house.replaceSupergraph(closed);
  await waitUntil(async () => (await house.ask('{ notice }', {}, asNobody)).status === 401);
  expect((await house.ask('mutation { report(text: "a") }', {}, asNobody)).body.data).toEqual({
    report: 'a',
  });
});
