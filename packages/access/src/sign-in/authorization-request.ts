/** What a page asks of the authorization endpoint: the code flow with PKCE and nothing else. */
export interface AuthorizationRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  /** Who signs in; undefined where they have yet to choose. */
  readonly account: string | undefined;
}

/** Why nobody is sent anywhere: the page or its address is not known, so that the refusal is shown where it arose. */
export type AuthorizationFault = 'CLIENT_UNKNOWN' | 'REDIRECT_NOT_ALLOWED';

export type ReadAuthorization =
  | { readonly kind: 'request'; readonly request: AuthorizationRequest }
  | { readonly kind: 'fault'; readonly fault: AuthorizationFault }
  | { readonly kind: 'refused'; readonly redirectTo: string };

const CHALLENGE = /^[\w-]{43}$/;

/** Reads the parameters of an authorization request (RFC 6749, 4.1.1; RFC 7636, 4.3). */
export function readAuthorization(
  query: URLSearchParams,
  clientId: string,
  mayReturnTo: (address: string) => boolean,
): ReadAuthorization {
  const redirectUri = query.get('redirect_uri') ?? '';
  const state = query.get('state') ?? undefined;
  if (query.get('client_id') !== clientId) return { kind: 'fault', fault: 'CLIENT_UNKNOWN' };
  if (!mayReturnTo(redirectUri)) return { kind: 'fault', fault: 'REDIRECT_NOT_ALLOWED' };
  const refuse = (error: string, description: string): ReadAuthorization => ({
    kind: 'refused',
    redirectTo: returnTo(redirectUri, { error, error_description: description, state }),
  });
  if (query.get('response_type') !== 'code') {
    return refuse('unsupported_response_type', 'only response_type=code');
  }
  const codeChallenge = query.get('code_challenge') ?? '';
  if (query.get('code_challenge_method') !== 'S256' || !CHALLENGE.test(codeChallenge)) {
    return refuse('invalid_request', 'PKCE with S256 is needed');
  }
  return {
    kind: 'request',
    request: {
      clientId,
      redirectUri,
      codeChallenge,
      state,
      nonce: query.get('nonce') ?? undefined,
      account: query.get('login_hint') || undefined,
    },
  };
}

/** The address with those parameters added. */
export function returnTo(
  redirectUri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address.href;
}
