import type { TraceSettings } from './settings';
import { beginWith, type Kind, type Told, type Traced } from './traced';

/** One program's part in traces. */
export interface Tracing {
  /** Begins work that `parent` asked for, or a trace of its own; undefined where the trace is not kept. */
  begin(
    name: string,
    options: { kind: Kind; attributes?: Told; parent?: string | undefined },
  ): Traced | undefined;
  /** Sends what is left, within a second. */
  stop(): Promise<void>;
}

/** Traces nothing. */
export const noTracing: Tracing = { begin: () => undefined, stop: async () => undefined };

const SEND_MS = 1_000;
const LAST_SEND_MS = 1_000;

/** Traces go to where the settings say, in batches and beside the work; what cannot be sent is dropped. */
export async function openTracing(service: string, settings: TraceSettings | undefined): Promise<Tracing> {
  if (!settings) return noTracing;
  // Only where traces are kept: the parts of OpenTelemetry take time and memory to load.
  const [{ OTLPTraceExporter }, { resourceFromAttributes }, sdk] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-base'),
  ]);
  const { url, headers, ratio } = settings;
  const exporter = new OTLPTraceExporter({ url, headers: { ...headers } });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'dixian' }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter, { scheduledDelayMillis: SEND_MS })],
  });
  const tracer = provider.getTracer('dixian');
  return {
    begin: (name, options) => beginWith(tracer, name, options),
    async stop() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, LAST_SEND_MS);
      });
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
    },
  };
}
