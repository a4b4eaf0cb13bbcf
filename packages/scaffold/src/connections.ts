import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What one process of the house reaches, and who reaches it from outside: `deploy/connections.json` by name. */
export interface Connection {
  /** Whom it asks, by what it asks them for. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  readonly engines: readonly string[];
  /** What it reaches outside of the house. */
  readonly outside?: readonly string[];
  readonly entered?: readonly string[];
}

export type Connections = Readonly<Record<string, Connection>>;

// It shows what waits between all others, and asks each of them.
const WATCHES = 'supervision';

interface Parties {
  readonly 'x-publisher': string | readonly string[];
  readonly 'x-subscribers': readonly string[];
}

/** Whose events each service fetches, as the contracts in `schemas/events` say. */
export function eventConnections(root: string): Map<string, string[]> {
  const folder = path.join(root, 'schemas', 'events');
  const contracts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Parties);
  const asked = new Map<string, Set<string>>();
  const asks = (subscriber: string, publisher: string) => {
    if (subscriber === publisher) return;
    asked.set(subscriber, (asked.get(subscriber) ?? new Set()).add(publisher));
  };
  for (const { 'x-publisher': publisher, 'x-subscribers': subscribers } of contracts) {
    const publishers = [publisher].flat();
    for (const from of publishers) {
      for (const subscriber of subscribers) asks(subscriber, from);
    }
    for (const party of [...publishers, ...subscribers]) asks(WATCHES, party);
  }
  return new Map([...asked].map(([service, publishers]) => [service, [...publishers].sort()]));
}

/** `deploy/connections.json` with one more service. */
export function withProcess(text: string, name: string): string {
  const { gateway, ...services } = JSON.parse(text) as Record<string, Connection>;
  const added: Connections = {
    ...services,
    [name]: { asks: {}, engines: ['postgres', 'redis'], outside: ['object store'] },
  };
  const names = Object.keys(added).sort();
  const sorted = names.map((service) => [service, added[service]]);
  return written({
    gateway: { ...gateway, asks: { graph: names }, engines: [] },
    ...(Object.fromEntries(sorted) as Connections),
  });
}

/** `deploy/connections.json` with whose events each service fetches. */
export function withEvents(text: string, events: ReadonlyMap<string, readonly string[]>): string {
  const all = JSON.parse(text) as Connections;
  const changed = Object.entries(all).map(([name, connection]) => {
    const { events: _before, ...others } = connection.asks;
    const heard = events.get(name);
    return [name, { ...connection, asks: { ...others, ...(heard && { events: heard }) } }] as const;
  });
  return written(Object.fromEntries(changed));
}

function written(connections: Connections): string {
  return `${JSON.stringify(connections, undefined, 2)}\n`;
}
