import type { RunningGateway } from '@dixian/gateway';
import type { ArrivedSpan, TraceCollector } from '@dixian/testkit';
import { pino } from 'pino';
import { GraphClient } from '../src/client/graph-client';
import type { WholeGraph } from './whole-graph';

/** One more gateway over a running graph, which traces every request and tells its figures. */
export interface WatchedRequests {
  as(account: string): Promise<GraphClient>;
  /** The figures of the gateway and of all services. */
  figures(): Promise<string>;
  /** What the gateway logged. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

export async function watchedRequests(
  graph: WholeGraph,
  collector: TraceCollector,
): Promise<WatchedRequests> {
  const lines: string[] = [];
  const gateway: RunningGateway = await graph.gateway({
    traces: { url: `${collector.url}/v1/traces`, headers: {}, ratio: 1 },
    metricsPort: 0,
    log: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }),
  });
  const urls = [gateway.metricsUrl, ...[...graph.services.values()].map(({ url }) => url)];
  return {
    as: async (account) => new GraphClient(gateway.url, (await graph.as(account)).token),
    async figures() {
      const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()));
      return texts.join('');
    },
    lines,
    stop: () => gateway.stop(),
  };
}

/** What asked for a piece of work, from the first that arrived down to it. */
export function wayOf(collector: TraceCollector, span: ArrivedSpan): string[] {
  const before = collector.spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...(before ? wayOf(collector, before) : []), `${span.service}: ${span.name}`];
}
