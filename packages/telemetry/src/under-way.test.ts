import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { beginWith, type Traced } from './traced';
import { asPart, inPart, traceOfLine, underWay } from './under-way';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer('test');
const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

const begun = (parent?: string): Traced | undefined =>
  beginWith(tracer, 'work', { kind: 'INTERNAL', parent });

beforeEach(() => exporter.reset());

test('work knows which piece of a trace it is part of, and nothing of others that run beside it', async () => {
  const [one, other, none] = await Promise.all([
    asPart(begun(PARENT), async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return traceOfLine();
    }),
    asPart(begun(), async () => underWay()?.traceId),
    asPart(undefined, async () => underWay()),
  ]);
  expect(one).toEqual({ traceId: '0af7651916cd43dd8448eb211c80319c' });
  expect(other).not.toBe('0af7651916cd43dd8448eb211c80319c');
  expect(none).toBeUndefined();
  expect(underWay()).toBeUndefined();
});

test('parts lie within what asked for them, and end with their work', async () => {
  await asPart(begun(PARENT), () => inPart('part', 'CLIENT', { code: 1 }, async () => undefined));
  const [part, work] = exporter.getFinishedSpans();
  expect([part?.name, work?.name]).toEqual(['part', 'work']);
  expect(part?.parentSpanContext?.spanId).toBe(work?.spanContext().spanId);
  expect(work?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
});

test('what fails is marked by a code, never by what was said', async () => {
  const refusal = Object.assign(new Error('invalid input: "张三"'), { code: '22P02' });
  await expect(asPart(begun(), () => Promise.reject(refusal))).rejects.toBe(refusal);
  const [work] = exporter.getFinishedSpans();
  expect(work?.attributes).toEqual({ 'error.type': '22P02' });
  expect(JSON.stringify([work?.status, work?.events])).not.toContain('张三');
});

test('what was not chosen is not kept, nor what is written otherwise than a parent is', () => {
  expect(begun(PARENT.replace(/01$/, '00'))).toBeUndefined();
  expect(begun('张三')).toBeUndefined();
  expect(begun(PARENT)?.parent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
});
