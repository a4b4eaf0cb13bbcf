import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Caller, parseAccount, signCaller } from '@dixian/access';
import { openDatabase, type RunningService, startService, withEventTables } from '@dixian/service';
import { queueDatabase, serviceDatabase, waitUntil } from '@dixian/testkit';
import { service } from '../src/service';

const SECRET = 'a-secret-for-tests-of-at-least-32-characters';
const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'bo-luo-2025', '医保结算明细_2025.csv');

let health: RunningService;
const drops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const database = await serviceDatabase('health', withEventTables(service.migrations));
  const queue = await queueDatabase();
  drops.push(database.drop, queue.drop);
  health = await startService(
    service,
    service.readEnvironment({
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.applicationUrl,
      QUEUE_DATABASE_URL: queue.url,
      GATEWAY_SECRETS: SECRET,
      INDEX_KEY: Buffer.alloc(32, 7).toString('base64'),
      DIXIAN_NOW: '2025-12-01',
    }),
  );
});

afterAll(async () => {
  await health?.stop();
  for (const drop of drops) await drop();
});

function headers(caller: Caller): Record<string, string> {
  return { 'x-dixian-caller': signCaller(caller, { secret: SECRET, now: new Date(), language: 'zh' }) };
}

async function ask<Data>(
  account: string,
  query: string,
  variables: object = {},
): Promise<{ data: Data; errors?: unknown[] }> {
  const response = await fetch(`${health.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers(parseAccount(account)) },
    body: JSON.stringify({ query, variables }),
  });
  return response.json() as Promise<{ data: Data; errors?: unknown[] }>;
}

async function load(account: string, key: string): Promise<Record<string, unknown>> {
  const uploaded = await fetch(`${health.url}/uploads?ledger=settlements&file=settlements_2025.csv`, {
    method: 'POST',
    headers: headers(parseAccount(account)),
    body: readFileSync(LEDGER),
  });
  const { id } = (await uploaded.json()) as { id: string };
  const started = await ask<{ startHealthImport: { report: { id: string } } }>(
    account,
    `mutation ($input: StartHealthImportInput!) {
       startHealthImport(input: $input) { ... on ImportStarted { report { id } } ... on UserError { code message } }
     }`,
    { input: { uploadId: id, idempotencyKey: key } },
  );
  const report = started.data.startHealthImport.report;
  let done: Record<string, unknown> = {};
  await waitUntil(async () => {
    const answer = await ask<{ healthImport: Record<string, unknown> }>(
      account,
      `query ($id: ID!) { healthImport(id: $id) {
         state progress rowsRead rowsLoaded rowsRejected households recordsAdded recordsChanged recordsUnchanged failure
         findings { totalCount edges { node { row code } } } } }`,
      { id: report.id },
    );
    done = answer.data.healthImport;
    return done.state === 'COMPLETED' || done.state === 'FAILED';
  });
  return done;
}

const LIST = '{ settlements(first: 200) { totalCount edges { node { id householdCode unexplained } } } }';

test('the ledger of 161 settlements loads once, however often it is given', async () => {
  expect(await load('health@441322', 'first')).toMatchObject({
    state: 'COMPLETED',
    progress: 100,
    rowsRead: 161,
    rowsLoaded: 161,
    rowsRejected: 0,
    recordsAdded: 161,
    findings: { totalCount: 0 },
  });
  expect(await load('health@441322', 'second')).toMatchObject({
    state: 'COMPLETED',
    recordsAdded: 0,
    recordsChanged: 0,
    recordsUnchanged: 161,
  });
  const { data } = await ask<{ settlements: { totalCount: number; edges: unknown[] } }>(
    'county@441322',
    LIST,
  );
  expect(data.settlements.totalCount).toBe(161);
  expect(data.settlements.edges).toHaveLength(161);
});

test('a neighbour county loads nothing of it and sees nothing of it', async () => {
  const report = await load('health@410526', 'neighbour');
  expect(report).toMatchObject({ rowsLoaded: 0, rowsRejected: 161 });
  const { data } = await ask<{ settlements: { totalCount: number; edges: unknown[] } }>(
    'county@410526',
    LIST,
  );
  expect(data.settlements).toMatchObject({ totalCount: 0, edges: [] });
});

test('row-level security alone hides the rows from another scope', async () => {
  const database = await openDatabase({
    url: health.parts.environment.DATABASE_URL,
    service: 'test',
    poolSize: 1,
    entities: [],
  });
  const count = async (division: string, sector: '*' | 'finance') =>
    (
      await database.read({ division, sector }, (s) =>
        s.query<{ n: number }>('SELECT count(*)::int AS n FROM settlement'),
      )
    )[0]?.n;
  expect(await count('441322', '*')).toBe(161);
  expect(await count('410526', '*')).toBe(0);
  expect(await count('441322', 'finance')).toBe(0);
  await database.close();
});

test('staff of another department are told so, and get nothing', async () => {
  const answer = await ask<unknown>('finance@441322', LIST);
  expect(answer.data).toBeNull();
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('who is not the gateway is refused', async () => {
  const response = await fetch(`${health.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: LIST }),
  });
  expect(response.status).toBe(401);
});

test('rows are matched when the register learns of the household, in one statement per type', async () => {
  const { workerDb } = health.parts;
  const ids = {
    household: '0199a1b2-0000-7000-8000-000000000001',
    other: '0199a1b2-0000-7000-8000-000000000002',
  };
  const [
    { household_code: code, certificate_index: index } = {
      household_code: '',
      certificate_index: Buffer.alloc(0),
    },
  ] = await workerDb.read({ division: '', sector: '*' }, (s) =>
    s.query<{ household_code: string; certificate_index: Buffer }>(
      'SELECT household_code, certificate_index FROM settlement ORDER BY id LIMIT 1',
    ),
  );
  const { registerHandlers } = await import('@dixian/register');
  const [registered] = registerHandlers([{ table: 'settlement', persons: true }]);
  await workerDb.write(
    { division: '', sector: '*' },
    (transaction) =>
      registered?.handle(
        {
          id: ids.household,
          type: 'household-registered',
          divisionCode: '',
          recordedAt: '2025-12-01T00:00:00Z',
          payload: {
            households: [
              {
                id: ids.household,
                code,
                divisionCode: '441322001201',
                version: 1,
                persons: [{ id: ids.other, certificateIndex: index.toString('hex') }],
              },
            ],
          },
        },
        transaction,
      ) ?? Promise.resolve(),
  );
  const statements: string[] = [];
  const stop = health.parts.db.onStatement((sql) => statements.push(sql));
  const { data } = await ask<{ _entities: { settlements: { edges: unknown[] } }[] }>(
    'village@441322001201',
    `query ($r: [_Any!]!) { _entities(representations: $r) {
       ... on Household { settlements(first: 5) { edges { node { settledOn selfPaid person { id } } } } } } }`,
    { r: Object.values(ids).map((id) => ({ __typename: 'Household', id })) },
  );
  stop();
  expect(data._entities[0]?.settlements.edges.length).toBeGreaterThan(0);
  expect(data._entities[0]?.settlements.edges).toContainEqual(
    expect.objectContaining({ node: expect.objectContaining({ person: { id: ids.other } }) }),
  );
  expect(data._entities[1]?.settlements.edges).toEqual([]);
  expect(statements).toHaveLength(1);
});
