import { askingSecret, CALLER_HEADER, parseAccount, signCaller } from '@dixian/access';
import { type ArrivedSpan, type TraceCollector, traceCollector, waitUntil } from '../src';
import { ownSecret, type TwoServices, twoServices } from './two-services';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const ASKING = 'b7ad6b7169203331';

let collector: TraceCollector;
let services: TwoServices;

beforeAll(async () => {
  collector = await traceCollector();
  services = await twoServices({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '0',
  });
});
afterAll(async () => {
  await services?.drop();
  await collector?.stop();
});

async function receive(sequence: number, traceparent?: string): Promise<number> {
  const caller = signCaller(parseAccount('county@500235'), {
    secret: askingSecret(ownSecret('households'), 'gateway'),
    now: new Date(),
    language: 'zh',
  });
  const { status } = await fetch(`${services.households.url}/leads`, {
    method: 'POST',
    headers: { [CALLER_HEADER]: caller, 'x-lead': String(sequence), ...(traceparent && { traceparent }) },
  });
  return status;
}

// What asked for a piece of work, up to the first that arrived.
function way(span: ArrivedSpan): string[] {
  const before = collector.spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...(before ? way(before) : []), `${span.service}: ${span.name}`];
}

const ofTrace = (trace: string) => collector.spans.filter(({ traceId }) => traceId === trace);

test('one trace leads from a request through outbox and queue into what another service does of it', async () => {
  expect(await receive(1, `00-${TRACE}-${ASKING}-01`)).toBe(204);
  const noted = await waitUntil(async () => ofTrace(TRACE).find(({ name }) => name === 'INSERT note'), {
    timeoutMs: 120_000,
  });
  await waitUntil(async () => ofTrace(TRACE).some(({ name }) => name === 'handle lead-received'), {
    timeoutMs: 120_000,
  });
  expect(noted && way(noted)).toEqual([
    'households: /leads',
    'households: transaction',
    'households: relay lead-received',
    'supervision: handle lead-received',
    'supervision: transaction',
    'supervision: INSERT note',
  ]);
  const [first] = ofTrace(TRACE).filter(({ parentSpanId }) => parentSpanId === ASKING);
  expect(first?.name).toBe('/leads');
});

test('of a request that no trace was chosen for nothing is sent, nor of what follows from it', async () => {
  const before = collector.spans.length;
  await receive(2);
  await receive(3, `00-${TRACE}-${ASKING}-00`);
  await receive(4, 'no trace at all');
  const other = '1af7651916cd43dd8448eb211c80319c';
  await receive(5, `00-${other}-${ASKING}-01`);
  await waitUntil(async () => ofTrace(other).some(({ name }) => name === 'handle lead-received'), {
    timeoutMs: 120_000,
  });
  const since = collector.spans.slice(before);
  expect([...new Set(since.map(({ traceId }) => traceId))]).toEqual([other]);
});

test('a handler that fails marks its piece by the code of what happened, without its words', async () => {
  const other = '2af7651916cd43dd8448eb211c80319c';
  services.failing.add('0199a1b2-0000-7000-8000-000000000006');
  await receive(6, `00-${other}-${ASKING}-01`);
  const failed = await waitUntil(
    async () => ofTrace(other).find(({ name, failed }) => failed && name === 'handle lead-received'),
    { timeoutMs: 120_000 },
  );
  expect(failed?.attributes['error.type']).toBe('Error');
  expect(collector.texts.join()).not.toContain('cannot note it');
});
