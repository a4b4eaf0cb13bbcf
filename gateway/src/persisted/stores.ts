import { LRUCache } from 'lru-cache';
import type { Manifest } from './manifest';

/** Where Apollo Server keeps and finds persisted queries. */
export interface QueryStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, query: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

const longestOperation = 64 * 1024;
const storedCharacters = 16 * 1024 * 1024;

/** Where automatically persisted queries are kept: the most recent, by size, each for `ttlMs` after it was last sent whole. */
export function recentQueries(ttlMs: number, now: () => number): QueryStore {
  const queries = new LRUCache<string, string>({
    maxSize: storedCharacters,
    maxEntrySize: longestOperation,
    sizeCalculation: (query) => Math.max(1, query.length),
    ttl: ttlMs,
    perf: { now },
  });
  return {
    get: async (key) => queries.get(key),
    set: async (key, query) => {
      queries.set(key, query);
    },
    delete: async (key) => queries.delete(key),
  };
}

/** The registered operations in the place of automatically persisted ones; nothing can be added. */
export function registeredQueries(manifest: Manifest): QueryStore {
  return {
    get: async (key) => manifest.get(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => undefined,
    delete: async () => false,
  };
}
