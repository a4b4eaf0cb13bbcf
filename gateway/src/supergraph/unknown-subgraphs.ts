import { readFileSync } from 'node:fs';
import type { Variables } from '@dixian/configuration';

const NAMED = /@join__graph\(name: "([^"]+)"/g;

/** Addresses of subgraphs that the supergraph does not have, by the variable that gives them. */
export function unknownSubgraphs(given: Variables, defaultFile: string): string[] {
  const addressed = [
    ...namesIn(given.SUBGRAPH_URLS),
    ...namesIn(given.SUBGRAPH_TIMEOUTS_MS, 'SUBGRAPH_TIMEOUTS_MS'),
  ];
  for (const variable of Object.keys(given)) {
    const name = /^SUBGRAPH_URL_([A-Z0-9_]+)$/.exec(variable)?.[1];
    if (name) addressed.push({ variable, name: name.toLowerCase().replaceAll('_', '-') });
  }
  if (addressed.length === 0) return [];
  const known = subgraphsOf(given.SUPERGRAPH_FILE ?? defaultFile);
  if (!known) return ['SUPERGRAPH_FILE: cannot be read'];
  return addressed
    .filter(({ name }) => !known.has(name))
    .map(({ variable, name }) => `${variable}: the supergraph has no subgraph ${name}`);
}

function subgraphsOf(file: string): Set<string> | undefined {
  try {
    return new Set([...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, name = '']) => name));
  } catch {
    return undefined;
  }
}

function namesIn(text: string | undefined, variable = 'SUBGRAPH_URLS'): { variable: string; name: string }[] {
  try {
    return Object.keys(JSON.parse(text ?? '{}')).map((name) => ({ variable, name }));
  } catch {
    // What is no JSON is named by the schema.
    return [];
  }
}
