import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller';
import { judgeClaims } from './caller-claims';
import { readClaims } from './claim-map';
import { type IssuerKeys, IssuerUnreachable, issuerKeys, type TokenIssuer } from './issuer-keys';
import { AUDIENCE } from './local-issuer';

export type TokenFailure = 'TOKEN_MISSING' | 'TOKEN_EXPIRED' | 'TOKEN_INVALID';

export type TokenOutcome =
  | { ok: true; caller: Caller; expiresAt: Date }
  | { ok: false; failure: TokenFailure; reason?: string };

export interface TokenVerifierOptions {
  issuer: TokenIssuer;
  /** Real time, which expiry goes by; never DIXIAN_NOW. The machine's clock unless given. */
  now?: () => Date;
}

const REMEMBERED_TOKENS = 10_000;
const REMEMBERED_MS = 60_000;
const LONGEST_TOKEN = 8_192;
const ALGORITHMS = [
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
];

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
  #keys: Promise<IssuerKeys> | undefined;

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
    if (token.length > LONGEST_TOKEN) return refused('TOKEN_INVALID', 'the token is too long');
    const verified = await this.#payload(token, now);
    if ('failure' in verified) return verified;
    const { payload } = verified;
    const read = readClaims(payload, this.#issuer.kind === 'oidc' ? this.#issuer : {});
    const judged = 'claims' in read ? judgeClaims(read.claims) : read;
    if ('reason' in judged) return refused('TOKEN_INVALID', judged.reason);
    if (payload.exp === undefined) return refused('TOKEN_INVALID', 'missing: exp');
    const { caller } = judged;
    const expiresAt = new Date(payload.exp * 1000);
    const outcome: TokenOutcome = Object.freeze({ ok: true, caller, expiresAt });
    const until = Math.min(expiresAt.getTime(), now.getTime() + REMEMBERED_MS);
    this.#verified.set(token, { outcome, until });
    return outcome;
  }

  async #payload(token: string, currentDate: Date): Promise<Refused | { payload: JWTPayload }> {
    const { jwtVerify, errors } = await import('jose');
    const { name, keys } = await this.#loadKeys();
    const local = this.#issuer.kind === 'local';
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: name,
        audience: this.#issuer.kind === 'local' ? AUDIENCE : [...(this.#issuer.audiences ?? [AUDIENCE])],
        algorithms: ALGORITHMS,
        requiredClaims: ['exp'],
        clockTolerance: local ? 0 : OIDC_TOLERANCE_SECONDS,
        currentDate,
      });
      return { payload };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return refused('TOKEN_EXPIRED');
      const verdict = error instanceof errors.JOSEError && !FETCH_FAULTS.includes(error.code);
      if (local || verdict) return refused('TOKEN_INVALID', reasonOf(error as Error));
      throw new IssuerUnreachable(error);
    }
  }

  /** Resolves once the issuer's keys can be had; throws IssuerUnreachable with the reason where they cannot. */
  async reachIssuer(): Promise<void> {
    await this.#loadKeys();
  }

  #loadKeys(): Promise<IssuerKeys> {
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

type Refused = Extract<TokenOutcome, { ok: false }>;

function refused(failure: TokenFailure, reason?: string): Refused {
  return { ok: false, failure, ...(reason !== undefined && { reason }) };
}

// What jose says of a token names claims and algorithms, never their values.
function reasonOf(error: Error): string {
  const { code, claim } = error as { code?: string; claim?: string };
  return [code ?? error.name, claim].filter(Boolean).join(' ');
}
