import type { JWK, JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { ClaimSettings } from './claim-map';
import { LOCAL_ISSUER } from './local-issuer';

/** Who signs the tokens: this installation with its own keys, or an OIDC issuer that publishes its keys. */
export type TokenIssuer = { kind: 'local'; publicKeys: readonly JWK[] } | OidcIssuer;

export interface OidcIssuer extends ClaimSettings {
  readonly kind: 'oidc';
  readonly issuer: string;
  /** Whom tokens are for: one of these must be among their audiences; `dixian` unless given. */
  readonly audiences?: readonly string[];
}

/** What tokens of an issuer are verified by: its name as it writes it itself, and its keys. */
export interface IssuerKeys {
  readonly name: string;
  readonly keys: JWTVerifyGetKey;
}

/** The issuer's keys cannot be fetched: a fault of the system, not of the caller. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';

  constructor(cause: unknown) {
    const reason = cause instanceof WrongIssuer ? cause.message : 'The identity issuer does not answer';
    super(reason, { cause });
  }
}

/** Somebody answers at the issuer's address, under another name. */
class WrongIssuer extends Error {}

const TIMEOUT_MS = 5_000;

// After a rotation the next token brings the new key; not more often than this, whatever keys tokens name.
const FETCH_KEYS_AGAIN_MS = 1_000;

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The keys that verify the issuer's tokens. OIDC keys are found by discovery and fetched again as they change. */
export async function issuerKeys(issuer: TokenIssuer): Promise<IssuerKeys> {
  const jose = await import('jose');
  if (issuer.kind === 'local') {
    return { name: LOCAL_ISSUER, keys: jose.createLocalJWKSet({ keys: [...issuer.publicKeys] }) };
  }
  const address = `${withoutSlash(issuer.issuer)}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`Discovery answered ${response.status}`);
    const document = discovered.parse(await response.json());
    if (withoutSlash(document.issuer) !== withoutSlash(issuer.issuer)) {
      throw new WrongIssuer(
        `OIDC_ISSUER is ${issuer.issuer}, but the issuer there calls itself ${document.issuer}`,
      );
    }
    const keys = jose.createRemoteJWKSet(new URL(document.jwks_uri), {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: FETCH_KEYS_AGAIN_MS,
    });
    return { name: document.issuer, keys };
  } catch (error) {
    throw new IssuerUnreachable(error);
  }
}

// With or without a final slash, an issuer is the same; its tokens carry the name that it gives itself.
function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}
