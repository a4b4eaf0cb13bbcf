import { join } from 'node:path';
import { countStatements, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'bo-luo-2025', '医保结算明细_2025.csv');
const LIST = '{ settlements(first: 200) { totalCount edges { node { id householdCode unexplained } } } }';

let health: ServiceUnderTest;

beforeAll(async () => {
  health = await runningService(service, { now: '2025-12-01' });
});

afterAll(() => health?.drop());

test('the ledger of 161 settlements loads once, however often it is given', async () => {
  expect(await health.load('health@441322', 'settlements', LEDGER)).toMatchObject({
    state: 'COMPLETED',
    progress: 100,
    rowsRead: 161,
    rowsLoaded: 161,
    rowsRejected: 0,
    recordsAdded: 161,
    // The register knows nobody yet, and twelve are dated after today.
    rowsUnmatched: 161,
    findings: { totalCount: 173 },
  });
  expect(await health.load('health@441322', 'settlements', LEDGER)).toMatchObject({
    state: 'COMPLETED',
    recordsAdded: 0,
    recordsChanged: 0,
    recordsUnchanged: 161,
  });
  const { data } = await health.ask<{ settlements: { totalCount: number; edges: unknown[] } }>(
    'county@441322',
    LIST,
  );
  expect(data.settlements.totalCount).toBe(161);
  expect(data.settlements.edges).toHaveLength(161);
});

test('a neighbour county loads nothing of it and sees nothing of it', async () => {
  const report = await health.load('health@410526', 'settlements', LEDGER);
  expect(report).toMatchObject({ rowsLoaded: 0, rowsRejected: 161 });
  const { data } = await health.ask<{ settlements: { totalCount: number; edges: unknown[] } }>(
    'county@410526',
    LIST,
  );
  expect(data.settlements).toMatchObject({ totalCount: 0, edges: [] });
});

test('row-level security alone hides the rows from another scope', async () => {
  const { workerDb } = health.service.parts;
  const count = (division: string, sector: '*' | 'finance') =>
    workerDb.read({ division, sector }, (s) => s.query('SELECT count(*)::int AS n FROM settlement'));
  expect(await count('441322', '*')).toEqual([{ n: 161 }]);
  expect(await count('410526', '*')).toEqual([{ n: 0 }]);
  expect(await count('441322', 'finance')).toEqual([{ n: 0 }]);
});

test('staff of another department are told so, and get nothing', async () => {
  const answer = await health.ask<unknown>('finance@441322', LIST);
  expect(answer.data).toEqual({ settlements: null });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('who is not the gateway is refused', async () => {
  const response = await fetch(`${health.service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: LIST }),
  });
  expect(response.status).toBe(401);
});

test('rows are matched when the register learns of the household, in one statement per type', async () => {
  const { db, workerDb } = health.service.parts;
  const ids = {
    household: '0199a1b2-0000-7000-8000-000000000001',
    other: '0199a1b2-0000-7000-8000-000000000002',
  };
  const [row] = await workerDb.read({ division: '', sector: '*' }, (s) =>
    s.query<{ code: string; index: string }>(
      `SELECT household_code AS code, encode(certificate_index, 'hex') AS index FROM settlement ORDER BY id LIMIT 1`,
    ),
  );
  await health.deliver('household-registered', {
    households: [
      {
        id: ids.household,
        code: row?.code ?? '',
        divisionCode: '441322001201',
        version: 1,
        persons: [{ id: ids.other, certificateIndex: row?.index ?? '' }],
      },
    ],
  });
  const { result, statements } = await countStatements(db, () =>
    health.ask<{ _entities: { settlements: { edges: unknown[] } }[] }>(
      'county@441322',
      `query ($r: [_Any!]!) { _entities(representations: $r) {
         ... on Household { settlements(first: 5) { edges { node { settledOn selfPaid person { id } } } } } } }`,
      { r: Object.values(ids).map((id) => ({ __typename: 'Household', id })) },
    ),
  );
  const [first, second] = result.data._entities;
  expect(first?.settlements.edges).toContainEqual(
    expect.objectContaining({ node: expect.objectContaining({ person: { id: ids.other } }) }),
  );
  expect(second?.settlements.edges).toEqual([]);
  expect(statements).toHaveLength(1);
});
