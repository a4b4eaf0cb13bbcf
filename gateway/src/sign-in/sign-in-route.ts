import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DemoIssuer,
  InvalidAccount,
  LOCAL_ISSUER,
  readAuthorization,
  WORKBENCH_CLIENT,
} from '@dixian/access';
import { readBody } from '../http/read-body';
import { send, sendJson } from '../http/send';
import type { Language } from '../language';
import { accountsPage, type DemoAccount } from './accounts-page';

export interface SignInRouteOptions {
  readonly issuer: DemoIssuer;
  readonly accounts: readonly DemoAccount[];
  /** Whether this is a training installation. */
  readonly practice: boolean;
  /** Origins of pages in development, besides our own. */
  readonly origins: ReadonlySet<string>;
}

const ROOT = '/issuer';
const longestForm = 8 * 1024;

const faults = {
  CLIENT_UNKNOWN: `Unknown client_id; the one of this installation is ${WORKBENCH_CLIENT}.`,
  REDIRECT_NOT_ALLOWED:
    'redirect_uri is neither below /app/ of this installation nor of an origin in CORS_ORIGINS.',
};

/** Whether a path belongs to the local issuer. */
export function isSignIn(pathname: string): boolean {
  return pathname.startsWith(`${ROOT}/`);
}

/** Answers as an OIDC issuer for demo accounts: discovery, authorization, tokens. */
export function signInRoute({ issuer, accounts, practice, origins }: SignInRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { language }: { readonly language: Language },
    { pathname, searchParams }: URL,
  ): Promise<void> => {
    const here = `http://${request.headers.host ?? ''}`;
    const path = pathname.slice(ROOT.length);
    if (request.method === 'GET' && path === '/.well-known/openid-configuration') {
      return sendJson(request, response, 200, discovery(`${here}${ROOT}`));
    }
    if (request.method === 'GET' && path === '/authorize') {
      const mayReturnTo = (address: string) => isOurs(address, here, origins);
      const read = readAuthorization(searchParams, WORKBENCH_CLIENT, mayReturnTo);
      if (read.kind === 'fault') return sendJson(request, response, 400, { error: faults[read.fault] });
      if (read.kind === 'refused') return redirect(response, read.redirectTo);
      const { account } = read.request;
      const page = () => accountsPage(accounts, searchParams, { language, practice });
      if (!account) return send(request, response, { status: 200, ...page() });
      try {
        return redirect(response, issuer.grant(read.request, account));
      } catch (error) {
        if (!(error instanceof InvalidAccount)) throw error;
        return send(request, response, { status: 400, ...page() });
      }
    }
    if (request.method === 'POST' && path === '/token') {
      const body = await readBody(request, longestForm);
      if ('problem' in body) return sendJson(request, response, 400, { error: 'invalid_request' });
      const answer = await issuer.exchange(new URLSearchParams(body.text));
      return answer.ok
        ? sendJson(request, response, 200, answer.tokens)
        : sendJson(request, response, 400, { error: answer.error });
    }
    return sendJson(request, response, 404, { error: 'not_found' });
  };
}

// The issuer calls itself what stands in its tokens, whatever port it is started on.
function discovery(root: string) {
  return {
    issuer: LOCAL_ISSUER,
    authorization_endpoint: `${root}/authorize`,
    token_endpoint: `${root}/token`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    scopes_supported: ['openid', 'profile'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
  };
}

function isOurs(address: string, here: string, origins: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname, hash, username, password } = new URL(address);
  if (hash || username || password) return false;
  return (origin === here && pathname.startsWith('/app/')) || origins.has(origin);
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { location: address, 'cache-control': 'no-store', 'content-length': 0 }).end();
}
