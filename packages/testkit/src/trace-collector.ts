import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { waitUntil } from './wait-until';

const attributes = z
  .array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }))
  .transform((pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, Object.values(value)[0]])));

const sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              attributes,
              status: z.object({ code: z.number() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A piece of a trace as it arrived, with the program that sent it. */
export interface ArrivedSpan {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string | undefined;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly failed: boolean;
}

/** A server that takes traces as a collector of OpenTelemetry does (OTLP over HTTP, JSON). */
export interface TraceCollector {
  /** What OTEL_EXPORTER_OTLP_ENDPOINT is set to. */
  readonly url: string;
  /** What has arrived, in that order. */
  readonly spans: readonly ArrivedSpan[];
  /** All that arrived, as it was sent. */
  readonly texts: readonly string[];
  /** Waits for a piece of a trace; an Error where none arrives. */
  arrival(isIt: (span: ArrivedSpan) => boolean): Promise<ArrivedSpan>;
  stop(): Promise<void>;
}

/** Starts a collector of traces. */
export async function traceCollector(): Promise<TraceCollector> {
  const spans: ArrivedSpan[] = [];
  const texts: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    texts.push(text);
    spans.push(...spansOf(text));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    texts,
    async arrival(isIt) {
      await waitUntil(() => spans.some(isIt), { timeoutMs: 120_000, what: 'a piece of a trace' });
      const [span] = spans.filter(isIt);
      if (!span) throw new Error('it went away');
      // What asked for it ends later and may arrive later.
      const isRoot = ({ parentSpanId = '' }: ArrivedSpan) => parentSpanId === '';
      const ofTrace = () => spans.filter(({ traceId }) => traceId === span.traceId);
      await waitUntil(() => isRoot(span) || ofTrace().some(isRoot), { timeoutMs: 120_000, what: 'its root' });
      return span;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function spansOf(text: string): ArrivedSpan[] {
  return sent.parse(JSON.parse(text)).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ status, ...span }) => ({
        ...span,
        service: String(resource.attributes['service.name']),
        failed: status.code === 2,
      })),
    ),
  );
}
