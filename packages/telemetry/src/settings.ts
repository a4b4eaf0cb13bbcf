import { z } from 'zod';

/** Settings of whoever watches, by the names that OpenTelemetry gives them; nothing is traced while the first is unset. */
export const telemetryVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where traces go, by OTLP over HTTP; unset: nothing is traced'),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform((text) => text.split(',').map((pair) => pair.trim().split(/=(.*)/s).slice(0, 2)))
    .refine(
      (pairs) => pairs.every(([name, value]) => name && value !== undefined),
      'write headers as name=value, separated by commas',
    )
    .optional()
    .describe('headers sent with traces, as of a token'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0.05)
    .describe('of how many requests a trace is kept, chosen where they come in'),
};

/** Where traces go, and of how many requests. */
export interface TraceSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly ratio: number;
}

export interface TelemetryEnvironment {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_EXPORTER_OTLP_HEADERS?: readonly (readonly string[])[] | undefined;
  readonly OTEL_TRACES_SAMPLER_ARG: number;
}

/** Undefined where nothing is to be traced. */
export function traceSettings(environment: TelemetryEnvironment): TraceSettings | undefined {
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return undefined;
  const headers = environment.OTEL_EXPORTER_OTLP_HEADERS ?? [];
  return {
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: Object.fromEntries(headers.map(([name = '', value = '']) => [name, decodeURIComponent(value)])),
    ratio: environment.OTEL_TRACES_SAMPLER_ARG,
  };
}
