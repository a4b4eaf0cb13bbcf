import type { Attributes } from '@opentelemetry/api';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';

/** Tells apart what is counted: a few words of the house each, never what somebody entered. */
export type Labels = Attributes;

export interface Counter {
  add(count: number, labels?: Labels): void;
}

export interface Durations {
  /** In milliseconds; told in seconds. */
  took(ms: number, labels?: Labels): void;
}

/** What a program counts while it runs. */
export interface Measures {
  counter(name: string, help: string): Counter;
  durations(name: string, help: string, bounds?: readonly number[]): Durations;
  /** All of it in the text format of Prometheus. */
  text(): Promise<string>;
}

/** From a thousandth of a second to ten: what a person waits for. */
const PROMPT = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** From a hundredth of a second to an hour: what is done in the background. */
export const PATIENT: readonly number[] = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600];

/** The counters of one program; names begin with `dixian_`, and all carry its name. */
export function openMeasures(service: string): Measures {
  const reader = new AskedReader();
  const meter = new MeterProvider({ readers: [reader] }).getMeter('dixian');
  return {
    counter(name, description) {
      const counter = meter.createCounter(name, { description });
      return { add: (count, labels) => counter.add(count, { service, ...labels }) };
    },
    durations(name, description, bounds = PROMPT) {
      const advice = { explicitBucketBoundaries: [...bounds] };
      const histogram = meter.createHistogram(name, { description, advice });
      return { took: (ms, labels) => histogram.record(ms / 1_000, { service, ...labels }) };
    },
    async text() {
      const { resourceMetrics } = await reader.collect();
      if (resourceMetrics.scopeMetrics.length === 0) return '';
      // Only where somebody asks: it brings a server of its own, which is not used.
      const { PrometheusSerializer } = await import('@opentelemetry/exporter-prometheus');
      return new PrometheusSerializer('', false, undefined, true, true).serialize(resourceMetrics);
    },
  };
}

/** Collects when it is asked and never by itself. */
class AskedReader extends MetricReader {
  protected async onForceFlush(): Promise<void> {}
  protected async onShutdown(): Promise<void> {}
}
