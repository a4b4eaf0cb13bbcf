import type { JWK, JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Who signs the tokens: this installation with its own keys, or an OIDC issuer that publishes its keys. */
export type TokenIssuer = { kind: 'local'; publicKeys: readonly JWK[] } | { kind: 'oidc'; issuer: string };

/** The issuer's keys cannot be fetched: a fault of the system, not of the caller. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';

  constructor(cause: unknown) {
    super('The identity issuer does not answer', { cause });
  }
}

const TIMEOUT_MS = 5_000;
const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The keys that verify the issuer's tokens. OIDC keys are found by discovery and fetched again as they change. */
export async function issuerKeys(issuer: TokenIssuer): Promise<JWTVerifyGetKey> {
  const jose = await import('jose');
  if (issuer.kind === 'local') return jose.createLocalJWKSet({ keys: [...issuer.publicKeys] });
  const address = `${issuer.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`Discovery answered ${response.status}`);
    const document = discovered.parse(await response.json());
    if (document.issuer !== issuer.issuer) throw new Error('Discovery names another issuer');
    return jose.createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: TIMEOUT_MS });
  } catch (error) {
    throw new IssuerUnreachable(error);
  }
}
