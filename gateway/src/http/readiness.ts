import { type PeerSecrets, SERVICE_HEADER, signService } from '@dixian/access';
import type { Subgraphs } from '../subgraphs/subgraphs';

export interface Readiness {
  readonly ready: boolean;
  /** By name: ready, or what is not. */
  readonly parts: Readonly<Record<string, string>>;
  /** Services that do not have the policies in force; the rest serves all the same. */
  readonly policiesDiffer: readonly string[];
  /** Digest of the set of policies that requests go by; null before the policy office's service was heard. */
  readonly policies: string | null;
}

/** What is asked beside the subgraphs. */
interface Asked {
  /** Signs the question, so that a service with other secrets says so before it refuses every request. */
  secrets: PeerSecrets;
  /** How the issuer of tokens stands; undefined where it is a local one. */
  issuer: (() => Promise<string>) | undefined;
  /** Services that cannot answer by the policies in force. */
  policiesDiffer: () => readonly string[];
  /** Digest of the set of policies that requests are stamped with. */
  policies: () => string | undefined;
}

const askMs = 2_000;
const keepMs = 1_000;

/** Asks whether every subgraph is ready; an answer is kept for a second, so that asking often costs the subgraphs nothing. */
export function readinessOf(
  subgraphs: Subgraphs,
  now: () => number,
  beside: Asked,
): () => Promise<Readiness> {
  let latest: { at: number; answer: Promise<Readiness> } | undefined;
  return () => {
    const asked = now();
    if (!latest || asked - latest.at > keepMs) latest = { at: asked, answer: ask(subgraphs, beside) };
    return latest.answer;
  };
}

async function ask(
  subgraphs: Subgraphs,
  { secrets, issuer, policiesDiffer, policies }: Asked,
): Promise<Readiness> {
  const [states, issuerIs] = await Promise.all([
    Promise.all(
      subgraphs
        .addresses()
        .map(async ({ name, url }) => ({ name, state: await stateOf(name, url, secrets) })),
    ),
    issuer?.(),
  ]);
  const parts: Record<string, string> = { supergraph: states.length > 0 ? 'ready' : 'not ready' };
  for (const { name, state } of states) parts[name] = state;
  if (issuerIs !== undefined) parts.issuer = issuerIs;
  return {
    ready: Object.values(parts).every((state) => state === 'ready'),
    parts,
    policiesDiffer: policiesDiffer(),
    policies: policies() ?? null,
  };
}

async function stateOf(name: string, url: string, secrets: PeerSecrets): Promise<string> {
  try {
    const signature = signService(
      { service: 'gateway', to: name },
      { purpose: 'ready', secret: secrets.toward(name), now: new Date() },
    );
    const response = await fetch(new URL('/readyz', url), {
      headers: { [SERVICE_HEADER]: signature },
      signal: AbortSignal.timeout(askMs),
    });
    const told = await response.text();
    if (response.status === 200) return 'ready';
    return told.includes('"secrets":false')
      ? 'not ready: its OWN_SECRETS (or GATEWAY_SECRETS) are not those that the gateway signs for'
      : 'not ready';
  } catch {
    return 'not ready';
  }
}
