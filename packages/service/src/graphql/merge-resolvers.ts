import type { Resolvers } from './subgraph-schema';

/**
 * Resolvers of several topics as those of one service: fields of one type, Query and Household among them, add up.
 * Throws where two topics resolve the same field.
 */
export function mergeResolvers(...topics: readonly Resolvers[]): Resolvers {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const topic of topics) {
    for (const [type, fields] of Object.entries(topic)) {
      const known = merged[type] ?? {};
      const twice = Object.keys(fields).find((field) => Object.hasOwn(known, field));
      if (twice) throw new Error(`${type}.${twice} is resolved twice`);
      merged[type] = { ...known, ...fields };
    }
  }
  return merged;
}
