import { type ArrivedSpan, type TraceCollector, traceCollector, waitUntil } from '@dixian/testkit';
import pino from 'pino';
import { House } from './house';

const CERTIFICATE = '990034194707288978';
const NAME = '张三';

const house = new House();
let collector: TraceCollector;
const lines: string[] = [];

beforeAll(async () => {
  collector = await traceCollector();
  await house.start({
    metricsPort: 0,
    traces: { url: `${collector.url}/v1/traces`, headers: {}, ratio: 1 },
    log: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }),
  });
});
afterAll(async () => {
  await house.stop();
  await collector?.stop();
});

const figures = async () => (await fetch(`${house.gateway.metricsUrl}/metrics`)).text();

// The piece of a trace that a request is, once it has been sent.
async function arrived(requestId: string): Promise<ArrivedSpan> {
  const find = () => collector.spans.find(({ attributes }) => attributes['dixian.request_id'] === requestId);
  await waitUntil(find, { timeoutMs: 120_000 });
  const span = find();
  if (!span) throw new Error('it went away');
  return span;
}

const PLANTED = `query Of_${CERTIFICATE}($text: String!, $id: ID!) {
  a${CERTIFICATE}: search(text: $text) { __typename } household(id: $id) { clinic }
}`;

test('a request and its calls to departments are one trace, which the departments are told of', async () => {
  await house.ask('{ household(id: "h1") { id clinic } }', {}, { 'x-request-id': 'traced-1' });
  const request = await arrived('traced-1');
  expect(request).toMatchObject({ service: 'gateway', name: 'query household', failed: false });
  const calls = collector.spans.filter(({ parentSpanId }) => parentSpanId === request.spanId);
  expect(calls.map(({ name }) => name)).toEqual(['call households', 'call health']);
  const [told] = house.servers.health.received.slice(-1);
  expect(told?.headers.traceparent).toBe(`00-${request.traceId}-${calls[1]?.spanId}-01`);
  const line = lines.map((text) => JSON.parse(text)).find(({ requestId }) => requestId === 'traced-1');
  expect(line.traceId).toBe(request.traceId);
});

test('who asks from outside neither joins a trace nor chooses that one is kept', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await house.ask('{ household(id: "h1") { id } }', {}, { 'x-request-id': 'traced-2', traceparent });
  const request = await arrived('traced-2');
  expect(request.traceId).not.toBe('0af7651916cd43dd8448eb211c80319c');
  expect(request.parentSpanId ?? '').toBe('');
});

test('figures tell how long operations and departments took, by names of the graph', async () => {
  await house.ask('query Mine { household(id: "h1") { id clinic } }');
  await house.ask('query Wrong { nothing }');
  const text = await waitUntil(async () => {
    const now = await figures();
    return now.includes('GRAPHQL_VALIDATION_FAILED') && now;
  });
  expect(text).toMatch(
    /dixian_gateway_operation_seconds_count\{service="gateway",operation="query household",answered="data"\} \d/,
  );
  expect(text).toMatch(
    /dixian_gateway_subgraph_seconds_count\{service="gateway",subgraph="health",ok="true"\} \d/,
  );
  expect(text).toMatch(
    /dixian_gateway_errors_total\{service="gateway",code="GRAPHQL_VALIDATION_FAILED"\} \d/,
  );
  expect(text).toContain('dixian_gateway_circuit_open{subgraph="health"} 0');
  expect(text).toContain('dixian_process_memory_bytes{service="gateway"}');
  expect((await fetch(`${house.gateway.url}/metrics`)).status).toBe(404);
});

test('no number or name of a person is in a trace, a figure or a line of the log', async () => {
  const variables = { text: `${NAME} ${CERTIFICATE}`, id: CERTIFICATE };
  await house.ask(PLANTED, { variables }, { 'x-request-id': 'planted-1' });
  await house.ask(
    `{ household(id: "${CERTIFICATE}") { clinic ${NAME} } }`,
    {},
    { 'x-request-id': 'planted-2' },
  );
  await house.ask(PLANTED, { variables: { text: {}, id: [NAME] } }, { 'x-request-id': 'planted-3' });
  const at = `${house.gateway.url}/uploads?ledger=${CERTIFICATE}&file=${encodeURIComponent(NAME)}.xlsx`;
  await fetch(at, { method: 'POST', headers: { 'x-request-id': 'planted-4' } });
  await fetch(`${house.gateway.url}/${CERTIFICATE}`, { headers: { 'x-request-id': 'planted-5' } });
  await fetch(`${house.gateway.url}/${encodeURIComponent(NAME)}`, {
    headers: { 'x-request-id': CERTIFICATE },
  });
  await house.ask('{ __typename }', {}, { 'x-request-id': 'planted-6' });
  for (const number of [1, 2, 3, 4, 5, 6]) await arrived(`planted-${number}`);
  const told = [await figures(), ...collector.texts, ...lines];
  for (const hidden of [CERTIFICATE, NAME, encodeURIComponent(NAME)]) {
    expect(told.filter((text) => text.includes(hidden))).toEqual([]);
  }
});
