import { z } from 'zod';
import { telemetryVariables, traceSettings } from './settings';

const read = (variables: Record<string, string>) => z.object(telemetryVariables).safeParse(variables);

test('nothing is traced until somebody says where traces go', () => {
  const { data } = read({});
  expect(data && traceSettings(data)).toBeUndefined();
});

test('traces of a twentieth go to the collector, with the headers it asks for', () => {
  const { data } = read({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20a=b, tenant=county',
  });
  expect(data && traceSettings(data)).toEqual({
    url: 'http://collector:4318/v1/traces',
    headers: { authorization: 'Bearer a=b', tenant: 'county' },
    ratio: 0.05,
  });
});

test('what cannot be meant is refused', () => {
  expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }).success).toBe(false);
  expect(read({ OTEL_TRACES_SAMPLER_ARG: '5' }).success).toBe(false);
  expect(read({ OTEL_EXPORTER_OTLP_HEADERS: 'token' }).success).toBe(false);
});
