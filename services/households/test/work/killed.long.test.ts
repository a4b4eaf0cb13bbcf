import { createServer } from 'node:net';
import { join } from 'node:path';
import { CALLER_HEADER, parseAccount, signCaller } from '@dixian/access';
import { childProcess, waitUntil } from '@dixian/testkit';
import { Cases, VILLAGE } from '../cases/running-case';
import { rowsOf } from '../running-households';

const COUNT = 200;
const MUTATION = `mutation ($input: VerifyLeadsInput!) { verifyLeads(input: $input) {
  ... on LeadsVerified { recorded refused results { lead { id state } } } } }`;

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', COUNT);
});
afterAll(() => cases?.households.drop());

/** Another process of the service on the same databases, as a replica is. */
async function replica() {
  const port = await freePort();
  const { DATABASE_URL, QUEUE_DATABASE_URL = '' } = cases.households.service.parts.environment;
  const secret = 'a-secret-for-tests-of-at-least-32-characters';
  const process_ = childProcess(join(__dirname, '..', '..', 'src', 'main.ts'), {
    env: {
      ...{ NODE_ENV: 'test', PORT: String(port), LOG_LEVEL: 'error', DIXIAN_NOW: '2025-07-01' },
      NIGHTLY_JOBS: 'off',
      ...{ DATABASE_URL, QUEUE_DATABASE_URL, GATEWAY_SECRETS: secret },
      INDEX_KEY: Buffer.alloc(32, 7).toString('base64'),
      DATA_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}`,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await waitUntil(
    () =>
      fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    { timeoutMs: 240_000, what: `the replica: ${process_.output()}` },
  );
  const caller = signCaller(parseAccount(VILLAGE), { secret, now: new Date(), language: 'zh' });
  return {
    kill: process_.kill,
    ask: (variables: object) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [CALLER_HEADER]: caller },
        body: JSON.stringify({ query: MUTATION, variables }),
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

interface Standing {
  leads: number;
  verified: number;
  visitsOpen: number;
  stepsOpen: number;
  told: number;
  disagreeing: number;
}

async function standing(): Promise<Standing> {
  const [row] = await rowsOf<Standing>(
    cases.households,
    `SELECT count(*)::int AS leads, count(*) FILTER (WHERE state = 'VERIFIED')::int AS verified,
       (SELECT count(*)::int FROM task WHERE kind = 'VERIFY_LEAD' AND closed_on IS NULL) AS "visitsOpen",
       (SELECT count(*)::int FROM task WHERE kind = 'CASE_STEP' AND closed_on IS NULL) AS "stepsOpen",
       (SELECT count(*)::int FROM outbox WHERE type = 'lead-verified') AS told,
       count(*) FILTER (WHERE (state = 'VERIFIED') <> EXISTS (
         SELECT FROM task t WHERE t.subject_id = l.id AND t.kind = 'VERIFY_LEAD' AND t.closed_on IS NOT NULL)
       OR (state = 'VERIFIED') <> EXISTS (
         SELECT FROM task t WHERE t.subject_id = l.id AND t.kind = 'CASE_STEP')
       OR (state = 'VERIFIED') <> (1 = (
         SELECT count(*) FROM outbox o WHERE o.type = 'lead-verified' AND o.payload ->> 'leadId' = l.id::text)))::int
         AS disagreeing
     FROM lead l`,
  );
  if (!row) throw new Error('No standing');
  return row;
}

test('killed in the middle of 200 visits: each is recorded whole or not at all; sent again to another process the rest is, none twice (PA-2025-1.2a)', async () => {
  const households = await rowsOf<{ id: string }>(cases.households, 'SELECT id FROM household ORDER BY code');
  const survey = {
    occurredOn: '2025-06-27',
    idempotencyKey: 'survey',
    visits: households.map(({ id }) => ({
      householdId: id,
      riskFound: true,
      finding: '屋顶漏雨',
      leadType: 'HOUSING',
    })),
  };
  await cases.households.ask(
    VILLAGE,
    'mutation ($input: RecordSurveyVisitsInput!) { recordSurveyVisits(input: $input) { __typename } }',
    { input: survey },
  );
  const leads = await rowsOf<{ id: string }>(cases.households, 'SELECT id FROM lead ORDER BY id');
  expect(leads).toHaveLength(COUNT);
  const input = {
    occurredOn: '2025-06-30',
    idempotencyKey: 'visits',
    items: leads.map(({ id }) => ({ leadId: id, riskFound: true, finding: '核实属实' })),
  };
  const other = await replica();
  const broken = other.ask({ input }).then(
    () => 'answered',
    () => 'broken',
  );
  await waitUntil(async () => (await standing()).verified >= 40, { what: 'some visits' });
  await other.kill();
  expect(await broken).toBe('broken');
  const half = await standing();
  expect(half.verified).toBeGreaterThanOrEqual(40);
  expect(half.verified).toBeLessThan(COUNT);
  expect(half).toMatchObject({ disagreeing: 0, visitsOpen: COUNT - half.verified, stepsOpen: half.verified });

  const { data } = await cases.households.ask<{ verifyLeads: { recorded: number; refused: number } }>(
    VILLAGE,
    MUTATION,
    { input },
  );
  expect(data.verifyLeads).toMatchObject({ recorded: COUNT, refused: 0 });
  expect(await standing()).toEqual({
    ...{ leads: COUNT, verified: COUNT, visitsOpen: 0, stepsOpen: COUNT },
    ...{ told: COUNT, disagreeing: 0 },
  });
});
