import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import { parseAccount } from '../accounts';
import { issueIdToken, issueToken } from '../local-issuer';
import { type AuthorizationRequest, returnTo } from './authorization-request';

/** The client id under which the workbench, and any page of a developer, signs in at the local issuer. */
export const WORKBENCH_CLIENT = 'dixian-workbench';

export interface DemoIssuerOptions {
  readonly privateKey: JWK;
  /** Real time, never DIXIAN_NOW; the machine's clock unless given. */
  readonly now?: () => Date;
  /** How long an access token holds; eight hours, a day at the office, unless given. */
  readonly tokenSeconds?: number;
}

export type TokenAnswer =
  | { readonly ok: true; readonly tokens: Readonly<Record<string, string | number>> }
  | { readonly ok: false; readonly error: string };

interface Granted {
  readonly request: AuthorizationRequest;
  readonly account: string;
  readonly until: number;
}

const CODE_MS = 60_000;
const CODES = 1_000;
const VERIFIER = /^[\w.~-]{43,128}$/;

/**
 * Signs demo accounts in by the code flow with PKCE, so that a front end meets in the demonstration what it meets at any
 * issuer. It asks for no password and is for demonstrations alone: who builds it refuses it in production.
 */
export class DemoIssuer {
  readonly #privateKey: JWK;
  readonly #now: () => Date;
  readonly #tokenSeconds: number;
  readonly #codes = new LRUCache<string, Granted>({ max: CODES });

  constructor(options: DemoIssuerOptions) {
    this.#privateKey = options.privateKey;
    this.#now = options.now ?? (() => new Date());
    this.#tokenSeconds = options.tokenSeconds ?? 8 * 60 * 60;
  }

  /** Where the browser goes with a code for that account; throws InvalidAccount where there is none of that name. */
  grant(request: AuthorizationRequest, account: string): string {
    parseAccount(account);
    const code = randomBytes(32).toString('base64url');
    this.#codes.set(code, { request, account, until: this.#now().getTime() + CODE_MS });
    return returnTo(request.redirectUri, { code, state: request.state });
  }

  /** Tokens for a code, once, to the page that asked for it and holds its verifier (RFC 6749, 4.1.3; RFC 7636, 4.6). */
  async exchange(form: URLSearchParams): Promise<TokenAnswer> {
    if (form.get('grant_type') !== 'authorization_code')
      return { ok: false, error: 'unsupported_grant_type' };
    const code = form.get('code') ?? '';
    const granted = this.#codes.get(code);
    // Whoever tries a code, it is used up.
    this.#codes.delete(code);
    const now = this.#now();
    const fits =
      granted &&
      granted.until > now.getTime() &&
      granted.request.clientId === form.get('client_id') &&
      granted.request.redirectUri === form.get('redirect_uri') &&
      answers(form.get('code_verifier') ?? '', granted.request.codeChallenge);
    if (!fits) return { ok: false, error: 'invalid_grant' };
    const caller = parseAccount(granted.account);
    const options = { expiresInSeconds: this.#tokenSeconds, now };
    const { clientId, nonce } = granted.request;
    return {
      ok: true,
      tokens: {
        access_token: await issueToken(this.#privateKey, caller, options),
        id_token: await issueIdToken(this.#privateKey, caller, { ...options, clientId, nonce }),
        token_type: 'Bearer',
        expires_in: this.#tokenSeconds,
        scope: 'openid profile',
      },
    };
  }
}

function answers(verifier: string, challenge: string): boolean {
  if (!VERIFIER.test(verifier)) return false;
  const computed = createHash('sha256').update(verifier).digest();
  const wanted = Buffer.from(challenge, 'base64url');
  return wanted.length === computed.length && timingSafeEqual(computed, wanted);
}
