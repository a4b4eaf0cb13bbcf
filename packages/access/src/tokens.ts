import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller';
import { callerFromClaims } from './caller-claims';
import { IssuerUnreachable, issuerKeys, type TokenIssuer } from './issuer-keys';
import { AUDIENCE, LOCAL_ISSUER } from './local-issuer';

export type TokenFailure = 'TOKEN_MISSING' | 'TOKEN_EXPIRED' | 'TOKEN_INVALID';

export type TokenOutcome =
  | { ok: true; caller: Caller; expiresAt: Date }
  | { ok: false; failure: TokenFailure };

export interface TokenVerifierOptions {
  issuer: TokenIssuer;
  /** Real time, which expiry goes by; never DIXIAN_NOW. The machine's clock unless given. */
  now?: () => Date;
}

const REMEMBERED_TOKENS = 10_000;
const REMEMBERED_MS = 60_000;
const LONGEST_TOKEN = 8_192;
const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'RS256', 'PS256'];

// Another machine's clock may be a little ahead of or behind this one.
const OIDC_TOLERANCE_SECONDS = 5;

// What jose reports when fetching keys fails, as opposed to a token that does not verify.
const FETCH_FAULTS = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

/** Verifies access tokens once and remembers them for a minute at most, never past their expiry. */
export class TokenVerifier {
  readonly #issuer: TokenIssuer;
  readonly #now: () => Date;
  readonly #verified = new LRUCache<string, { outcome: TokenOutcome; until: number }>({
    max: REMEMBERED_TOKENS,
  });
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(options: TokenVerifierOptions) {
    this.#issuer = options.issuer;
    this.#now = options.now ?? (() => new Date());
  }

  /** The caller a token names, or why it is refused. Throws IssuerUnreachable if the issuer's keys cannot be had. */
  async verify(token: string | undefined): Promise<TokenOutcome> {
    if (!token) return refused('TOKEN_MISSING');
    const now = this.#now();
    const known = this.#verified.get(token);
    if (known && now.getTime() < known.until) return known.outcome;
    this.#verified.delete(token);
    if (token.length > LONGEST_TOKEN) return refused('TOKEN_INVALID');
    const payload = await this.#payload(token, now);
    if (typeof payload === 'string') return refused(payload);
    const caller = callerFromClaims(payload);
    // Who shows a token is somebody; nobody is what the gateway says of who shows none.
    if (!caller || caller.role === 'public' || payload.exp === undefined) return refused('TOKEN_INVALID');
    const expiresAt = new Date(payload.exp * 1000);
    const outcome: TokenOutcome = Object.freeze({ ok: true, caller, expiresAt });
    const until = Math.min(expiresAt.getTime(), now.getTime() + REMEMBERED_MS);
    this.#verified.set(token, { outcome, until });
    return outcome;
  }

  async #payload(token: string, currentDate: Date): Promise<JWTPayload | TokenFailure> {
    const { jwtVerify, errors } = await import('jose');
    const keys = await this.#loadKeys();
    const local = this.#issuer.kind === 'local';
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.#issuer.kind === 'local' ? LOCAL_ISSUER : this.#issuer.issuer,
        audience: AUDIENCE,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: local ? 0 : OIDC_TOLERANCE_SECONDS,
        currentDate,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) return 'TOKEN_EXPIRED';
      const verdict = error instanceof errors.JOSEError && !FETCH_FAULTS.includes(error.code);
      if (local || verdict) return 'TOKEN_INVALID';
      throw new IssuerUnreachable(error);
    }
  }

  #loadKeys(): Promise<JWTVerifyGetKey> {
    if (!this.#keys) {
      const keys = issuerKeys(this.#issuer);
      this.#keys = keys;
      // A discovery that failed is tried again with the next token.
      keys.catch(() => {
        this.#keys = undefined;
      });
    }
    return this.#keys;
  }
}

/** The token of an `Authorization: Bearer …` header; undefined if there is none. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
}

function refused(failure: TokenFailure): TokenOutcome {
  return { ok: false, failure };
}
