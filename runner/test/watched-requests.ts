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

const RECEIVE = 'mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { __typename } }';
const HOUSEHOLDS = '{ households(first: 3, filter: { division: "500235216" }) { edges { node { id } } } }';

/** Receives a lead of a household, the third of the township unless named; gives what was answered. */
export async function receiveLead(township: GraphClient, householdId?: string): Promise<string | undefined> {
  const { data } = await township.ask<{ households: { edges: { node: { id: string } }[] } }>(HOUSEHOLDS);
  const input = {
    householdId: householdId ?? data?.households.edges[2]?.node.id,
    channel: 'SURVEY',
    leadType: 'HOUSING',
    occurredOn: '2025-09-30',
    idempotencyKey: `traced ${householdId}`,
  };
  const answer = await township.ask<{ receiveLead: { __typename: string } }>(RECEIVE, { input });
  return answer.data?.receiveLead.__typename;
}

const PEOPLE = `{ households(first: 50) { edges { node { members { person {
  name certificateNumber(purpose: "入户核实") phone(purpose: "入户核实") } } } } } }`;
const SAID = /"(?:name|certificateNumber|phone)":"([^"]{2,})"/g;

/** Names and numbers of people, as an account sees them. */
export async function saidOfPeople(client: GraphClient): Promise<string[]> {
  const answer = JSON.stringify(await client.ask<object>(PEOPLE));
  return [...answer.matchAll(SAID)].map(([, said = '']) => said);
}
