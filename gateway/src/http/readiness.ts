import type { Subgraphs } from '../subgraphs/subgraphs';

export interface Readiness {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, 'ready' | 'not ready'>>;
}

const askMs = 2_000;
const keepMs = 1_000;

/** Asks whether every subgraph is ready; an answer is kept for a second, so that asking often costs the subgraphs nothing. */
export function readinessOf(subgraphs: Subgraphs, now: () => number): () => Promise<Readiness> {
  let latest: { at: number; answer: Promise<Readiness> } | undefined;
  return () => {
    const asked = now();
    if (!latest || asked - latest.at > keepMs) latest = { at: asked, answer: ask(subgraphs) };
    return latest.answer;
  };
}

async function ask(subgraphs: Subgraphs): Promise<Readiness> {
  const states = await Promise.all(
    subgraphs.addresses().map(async ({ name, url }) => ({ name, ready: await isReady(url) })),
  );
  const parts: Record<string, 'ready' | 'not ready'> = {
    supergraph: states.length > 0 ? 'ready' : 'not ready',
  };
  for (const { name, ready } of states) parts[name] = ready ? 'ready' : 'not ready';
  return { ready: Object.values(parts).every((state) => state === 'ready'), parts };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(askMs) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
