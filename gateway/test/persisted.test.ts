import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { House } from './house';
import { scratchFolder } from './scratch-folder';

const house = new House();
const closed = new House();
let now = 1_000;

const registered = 'query One($id: ID!) { household(id: $id) { id } }';

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const byHash = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

beforeAll(async () => {
  const manifestFile = join(await scratchFolder(), 'manifest.json');
  const operations = [{ id: 'one', name: 'One', type: 'query', body: registered }];
  await writeFile(
    manifestFile,
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
  );
  await house.start({ persistedQueryTtlMs: 400, now: () => now });
  await closed.start({ manifestFile });
});
afterAll(async () => {
  await house.stop();
  await closed.stop();
});

test('a query is kept under its hash when sent whole, and forgotten after its time', async () => {
  const query = '{ version again: version }';
  const extensions = byHash(query);
  const ask = (more: Record<string, unknown>) =>
    house.ask(undefined as unknown as string, { extensions, ...more });
  expect((await ask({})).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect((await ask({ query })).body.data).toEqual({ version: 1, again: 1 });
  expect((await ask({})).body.data).toEqual({ version: 1, again: 1 });
  const url = `${house.gateway.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
  const byGet = await fetch(url, { headers: { authorization: `Bearer ${house.token}` } });
  expect(await byGet.json()).toEqual({ data: { version: 1, again: 1 } });
  now += 500;
  expect((await ask({})).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('a query is not kept under the hash of another', async () => {
  const { status, body } = await house.ask('{ version }', { extensions: byHash('{ town { name } }') });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toMatch(/sha256Hash 与查询内容不符/);
});

test('where only registered operations run, they run by hash or by text', async () => {
  const variables = { id: 'h1' };
  const expected = { data: { household: { id: 'h1' } } };
  const byText = await closed.ask(registered, { variables });
  expect(byText.body).toEqual(expected);
  const sent = await closed.ask(undefined as unknown as string, {
    variables,
    extensions: byHash(registered),
  });
  expect(sent.body).toEqual(expected);
});

test('they run by the document id of GraphQL over HTTP as well, in a body and in an address', async () => {
  const documentId = `sha256:${hashOf(registered)}`;
  const variables = { id: 'h1' };
  const expected = { data: { household: { id: 'h1' } } };
  const { body } = await closed.ask(undefined as unknown as string, { documentId, variables });
  expect(body).toEqual(expected);
  const address = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  const byGet = await fetch(`${closed.gateway.url}/graphql?${address}`, {
    headers: { authorization: `Bearer ${closed.token}` },
  });
  expect(await byGet.json()).toEqual(expected);
  const unknown = await closed.ask(undefined as unknown as string, {
    documentId: `sha256:${hashOf('{ x }')}`,
  });
  expect(unknown.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('others do not, and cannot be added', async () => {
  const query = '{ version }';
  for (const extensions of [undefined, byHash(query)]) {
    const { body } = await closed.ask(query, { extensions });
    expect(body).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'PERSISTED_OPERATION_REQUIRED' } })],
    });
  }
  const again = await closed.ask(undefined as unknown as string, { extensions: byHash(query) });
  expect(again.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('of a folder every manifest counts: the operations of the last release run beside those of this one', async () => {
  const folder = await scratchFolder();
  const asManifest = (body: string) => JSON.stringify({ operations: [{ body }] });
  await writeFile(join(folder, '0.1.0.json'), asManifest(registered));
  await writeFile(join(folder, '0.2.0.json'), asManifest('{ version }'));
  await writeFile(join(folder, 'README.md'), 'no manifest');
  const released = new House();
  await released.start({ manifestFile: folder });
  try {
    const variables = { id: 'h1' };
    expect((await released.ask(registered, { variables })).body).toEqual({
      data: { household: { id: 'h1' } },
    });
    expect((await released.ask('{ version }')).body.data).toEqual({ version: 1 });
    const unknown = await released.ask('{ town { name } }');
    expect(unknown.body.errors?.[0]?.extensions.code).toBe('PERSISTED_OPERATION_REQUIRED');
  } finally {
    await released.stop();
  }
});
