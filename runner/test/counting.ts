import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { WholeGraph } from './whole-graph';

/** What one piece of work cost. */
export interface Cost {
  /** HTTP calls by service. */
  calls: Record<string, number>;
  /** SQL statements by service. */
  statements: Record<string, string[]>;
}

/** Counts the HTTP calls to each service and the SQL statements of each while `work` runs. */
export async function costOf(graph: WholeGraph, work: () => Promise<unknown>): Promise<Cost> {
  const cost: Cost = { calls: {}, statements: {} };
  const nameOf = new Map([...graph.services].map(([name, { url }]) => [url, name]));
  const onRequest = (message: unknown) => {
    const { origin, path } = (message as { request: { origin: string; path: string } }).request;
    const name = nameOf.get(String(origin));
    if (name && path === '/graphql') cost.calls[name] = (cost.calls[name] ?? 0) + 1;
  };
  subscribe('undici:request:create', onRequest);
  const stops = [...graph.services].map(([name, { parts }]) =>
    parts.db.onStatement((sql) => {
      cost.statements[name] = [...(cost.statements[name] ?? []), sql];
    }),
  );
  try {
    await work();
  } finally {
    unsubscribe('undici:request:create', onRequest);
    for (const stop of stops) stop();
  }
  return cost;
}
