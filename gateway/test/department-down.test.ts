import { House } from './house';

const house = new House();
let now = 1_000;
// Longer than any test runs: who waited for it would not end.
const NEVER = 600_000;

const acrossSectors =
  '{ households(first: 3) { id clinic @include(if: true) careful loans { id } members { id insured } } }';
const nullableOnly = '{ households(first: 3) { id careful loans { id } members { id insured } } }';

beforeAll(() =>
  house.start({ subgraphTimeoutMs: 400, circuitAfterTimeouts: 2, circuitOpenMs: 700, now: () => now }),
);
afterAll(() => house.stop());
afterEach(async () => {
  house.servers.health.delayMs = 0;
  house.servers.health.status = 200;
  // A circuit that a test opened closes with the first answer after its pause.
  now += 750;
  await house.ask('{ household(id: "h1") { clinic } }');
});

test('a department that is down costs its own fields and one error, at once', async () => {
  await house.servers.health.stop();
  const { status, body } = await house.ask(nullableOnly);
  expect(status).toBe(200);
  expect(body.data).toEqual({
    households: [1, 2, 3].map((n) => ({
      id: `h${n}`,
      careful: null,
      loans: [{ id: `l${n}` }],
      members: [2, 1, 0].map((back) => ({ id: `p${n * 3 - back}`, insured: null })),
    })),
  });
  expect(body.errors).toEqual([
    {
      message: '卫健部门的服务暂时没有应答，其余内容不受影响。请稍后再试。',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health', reason: 'NOT_REACHED' },
    },
  ]);
  await house.servers.health.start();
  expect((await house.ask(nullableOnly)).body.errors?.[0]?.extensions.code).toBe('CLOSED');
});

test('the message is English for who prefers it', async () => {
  await house.servers.health.stop();
  const { body } = await house.ask(nullableOnly, {}, { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' });
  expect(body.errors?.[0]?.message).toMatch(/^The health department is not answering/);
  await house.servers.health.start();
});

test('a department that is silent costs no more than its timeout, then nothing, then is asked again', async () => {
  house.servers.health.delayMs = NEVER;
  for (const attempt of [1, 2]) {
    const { body } = await house.ask('{ household(id: "h1") { id careful } }');
    expect([attempt, body.errors?.[0]?.extensions.reason]).toEqual([attempt, 'NO_ANSWER_IN_TIME']);
    expect(body.data).toEqual({ household: { id: 'h1', careful: null } });
  }
  const asked = house.servers.health.received.length;
  const { body } = await house.ask('{ household(id: "h1") { id careful } }');
  expect(body.errors?.[0]?.extensions.reason).toBe('FAILED_BEFORE');
  expect(house.servers.health.received.length).toBe(asked);

  house.servers.health.delayMs = 0;
  now += 750;
  expect((await house.ask('{ household(id: "h1") { careful } }')).body).toEqual({
    data: { household: { careful: 'careful' } },
  });
});

test('a non-null field of a department that is down nulls its parent, as the schema says', async () => {
  await house.servers.health.stop();
  const { body } = await house.ask(acrossSectors);
  expect(body.data).toBeNull();
  expect(body.errors).toHaveLength(1);
  await house.servers.health.start();
});

test('an answer that is not GraphQL is a department that is down', async () => {
  const { health } = house.servers;
  await health.stop();
  const { createServer } = await import('node:http');
  const port = Number(new URL(health.url).port);
  const wrong = createServer((_request, response) => response.writeHead(502).end('<html>Bad gateway</html>'));
  await new Promise<void>((resolve) => wrong.listen(port, '127.0.0.1', resolve));
  const { body } = await house.ask('{ household(id: "h1") { id careful } }');
  expect(body.errors?.[0]?.extensions).toEqual({
    code: 'SUBGRAPH_UNAVAILABLE',
    subgraph: 'health',
    reason: 'ANSWER_NOT_UNDERSTOOD',
  });
  wrong.closeAllConnections();
  await new Promise((resolve) => wrong.close(resolve));
  await health.start();
});

test('over a closed connection is sent again what may come twice: a query, and a mutation that stands for a key', async () => {
  const { health } = house.servers;
  await house.ask('{ covers { id } }');
  health.dropNext = 1;
  expect((await house.ask('{ covers { id } }')).body.errors).toBeUndefined();
  health.dropNext = 1;
  const kept = await house.ask(
    'mutation { keepVisit(input: { household: "h1", idempotencyKey: "once" }) { id } }',
  );
  expect(kept.body).toEqual({ data: { keepVisit: { id: 'k-h1' } } });
  health.dropNext = 1;
  const before = health.received.length;
  const { body } = await house.ask('mutation { recordVisit(household: "h1", on: "2025-01-01") { id } }');
  expect(body.errors?.[0]?.extensions.reason).toBe('NOT_REACHED');
  expect(health.received.length).toBe(before + 1);
});
