import { OidcClient, type OidcClientSettings, WebStorageStateStore } from 'oidc-client-ts';
import { begin, type Session } from './session';
import { settings } from './settings';

export const RETURN_PATH = '/app/signed-in';

interface Kept {
  readonly returnTo: string;
}

/** Sends the browser to the issuer: the code flow with PKCE. `account` names a demo account. */
export async function signIn(returnTo: string, account?: string): Promise<void> {
  const client = await oidcClient();
  const request = await client.createSigninRequest({
    state: { returnTo } satisfies Kept,
    ...(account && { login_hint: account }),
  });
  location.assign(request.url);
}

/** Reads what the issuer sent back; gives the address at which the person was. */
export async function completeSignIn(): Promise<string> {
  const client = await oidcClient();
  const answer = await client.processSigninResponse(location.href);
  const { sub, name } = answer.profile;
  const started: Session = {
    account: sub,
    name: typeof name === 'string' ? name : sub,
    token: answer.access_token,
    idToken: answer.id_token,
  };
  begin(started);
  return (answer.userState as Kept | undefined)?.returnTo ?? '/app/';
}

/** Where the issuer ends its own session; undefined where it offers nothing of the kind. */
export async function signOutAddress(idToken: string | undefined): Promise<string | undefined> {
  const client = await oidcClient();
  if (!(await client.metadataService.getEndSessionEndpoint())) return undefined;
  const request = await client.createSignoutRequest({
    ...(idToken && { id_token_hint: idToken }),
    post_logout_redirect_uri: new URL('/app/', location.origin).href,
  });
  return request.url;
}

async function oidcClient(): Promise<OidcClient> {
  const { issuer, clientId, scope } = await settings();
  const options: OidcClientSettings = {
    authority: issuer ?? new URL('/issuer', location.origin).href,
    client_id: clientId,
    redirect_uri: new URL(RETURN_PATH, location.origin).href,
    scope,
    loadUserInfo: false,
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'dixian.oidc.' }),
  };
  return new OidcClient(options);
}
