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

/** `deploy/connections.json` with one more service, and with what others fetch of its events. */
export function withConnections(text: string, name: string, events: Map<string, string[]>): string {
  const { gateway, ...services } = JSON.parse(text) as Record<string, Connection>;
  const added: Connections = { ...services, [name]: { asks: {}, engines: ['postgres', 'redis'] } };
  const sorted = Object.entries(added).sort(([one], [other]) => (one < other ? -1 : 1));
  const names = sorted.map(([service]) => service);
  const all: Connections = {
    gateway: { ...gateway, asks: { graph: names }, engines: [] },
    ...Object.fromEntries(
      sorted.map(([service, connection]) => {
        const { events: _before, ...others } = connection.asks;
        const heard = events.get(service);
        return [service, { ...connection, asks: { ...others, ...(heard && { events: heard }) } }];
      }),
    ),
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}
