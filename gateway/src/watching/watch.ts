import {
  type Measures,
  type Metric,
  metricsText,
  openMeasures,
  processFigures,
  type Tracing,
} from '@dixian/telemetry';
import type { Exchange } from '../http/exchange';
import { QUOTAS } from '../quotas/quota-settings';
import type { UsedUp } from '../quotas/quotas';
import type { Subgraphs } from '../subgraphs/subgraphs';

/** What the gateway counts and traces; of no person and nothing that a client made up. */
export interface Watch {
  readonly tracing: Tracing;
  /** A request ended; `status` is undefined where its client had gone. */
  ended(exchange: Exchange, status: number | undefined, ms: number): void;
  /** Somebody's allowance is used up. */
  usedUp(used: UsedUp): void;
  /** All figures in the text format of Prometheus. */
  text(subgraphs: Subgraphs, now: { streams: number; waiting: number }): Promise<string>;
}

// Codes come from departments as well: what is no code, and more of them than there are, is counted as one.
const CODE = /^[A-Z][A-Z0-9_]{1,59}$/;
const MOST_CODES = 300;

/** Watches a gateway. */
export function watchGateway(tracing: Tracing): Watch {
  const measures: Measures = openMeasures('gateway');
  const requests = measures.durations('dixian_gateway_request_seconds', 'How long requests took.');
  const operations = measures.durations(
    'dixian_gateway_operation_seconds',
    'How long operations took, by their root field.',
  );
  const calls = measures.durations('dixian_gateway_subgraph_seconds', 'How long calls to departments took.');
  const errors = measures.counter(
    'dixian_gateway_errors_total',
    'Requests answered with an error of this code.',
  );
  const quotas = measures.counter('dixian_gateway_quota_refusals_total', 'Requests over an allowance.');
  for (const quota of QUOTAS) for (const whose of ['account', 'county']) quotas.add(0, { quota, whose });
  const codes = new Set<string>();
  const codeOf = (code: string) => {
    if (!CODE.test(code) || (codes.size >= MOST_CODES && !codes.has(code))) return 'OTHER';
    codes.add(code);
    return code;
  };
  return {
    tracing,
    ended({ outcome, timings, traced, requestId }, status, ms) {
      const result = status === undefined ? 'aborted' : `${Math.floor(status / 100)}xx`;
      requests.took(ms, { route: outcome.route, status: result });
      if (outcome.operation !== undefined) {
        const answered = outcome.codes.length > 0 ? 'errors' : 'data';
        operations.took(ms, { operation: outcome.operation, answered });
      }
      for (const { subgraph, ms: took, ok } of timings) calls.took(took, { subgraph, ok: String(ok) });
      for (const code of outcome.codes) errors.add(1, { code: codeOf(code) });
      traced?.tell({ 'http.response.status_code': status ?? 0, 'dixian.request_id': requestId });
      const [code] = outcome.codes;
      if (code !== undefined) traced?.fail(codeOf(code));
      traced?.end();
    },
    usedUp: ({ quota, whose }) => quotas.add(1, { quota, whose }),
    async text(subgraphs, { streams, waiting }) {
      const figures: Metric[] = [
        ...subgraphs.circuits().map(({ name, isOpen }) => ({
          name: 'dixian_gateway_circuit_open',
          help: 'Whether a department is asked no more for a moment because it does not answer.',
          value: Number(isOpen),
          labels: { subgraph: name },
        })),
        { name: 'dixian_gateway_streams', help: 'Pages that listen at /live.', value: streams },
        {
          name: 'dixian_gateway_waiting',
          help: 'Operations that wait for others of their county to end.',
          value: waiting,
        },
        ...processFigures('gateway'),
      ];
      return metricsText(figures) + (await measures.text());
    },
  };
}
