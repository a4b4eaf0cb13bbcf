import type { ServerResponse } from 'node:http';

/** A figure of the service at the moment of asking, as Prometheus names it; of no place and no person. */
export interface Metric {
  /** `dixian_` and what it measures with its unit, as `dixian_sweep_nights_behind`. */
  readonly name: string;
  readonly help: string;
  /** Left out where there is nothing to tell yet. */
  readonly value: number | undefined;
}

/** Answers with figures in the text format of Prometheus (version 0.0.4). */
export function respondMetrics(response: ServerResponse, metrics: readonly Metric[]): void {
  const text = metricsText(metrics);
  response.writeHead(200, {
    'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** Figures as gauges, one after another. */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, help, value }) =>
      value === undefined ? [] : [`# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`],
    )
    .join('');
}
