import { z } from 'zod';

const ASK_MS = 2_000;
const KEEP_MS = 10_000;
const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** How the issuer of tokens stands: ready, or what is wrong with it or with OIDC_ISSUER. */
export function issuerState(issuer: string, now: () => number): () => Promise<string> {
  let latest: { at: number; answer: Promise<string> } | undefined;
  return () => {
    const asked = now();
    if (!latest || asked - latest.at > KEEP_MS) latest = { at: asked, answer: ask(issuer) };
    return latest.answer;
  };
}

async function ask(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(ASK_MS) });
    const text = await response.text();
    if (response.status !== 200) return `OIDC_ISSUER: the issuer answers ${response.status} at ${address}`;
    const document = discovered.safeParse(JSON.parse(text));
    if (!document.success) return `OIDC_ISSUER: what stands at ${address} is no discovery document`;
    if (document.data.issuer === issuer) return 'ready';
    return `OIDC_ISSUER: the issuer calls itself ${document.data.issuer}; write it so, to the slash`;
  } catch {
    return `OIDC_ISSUER: the issuer does not answer at ${address}`;
  }
}
