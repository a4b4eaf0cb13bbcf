import { OidcClient, type OidcClientSettings, WebStorageStateStore } from 'oidc-client-ts';
import { begin, type Session, tellOtherTabs } from './session';
import { settings } from './settings';

export const RETURN_PATH = '/app/signed-in';

interface Kept {
  readonly returnTo: string;
  /** Whether it is a window beside the page, which goes on with what stands in it. */
  readonly isBeside?: boolean;
}

export type SignedIn = { readonly returnTo: string } | { readonly isBeside: true };

/** Sends the browser to the issuer: the code flow with PKCE. `account` names a demo account. */
export async function signIn(returnTo: string, account?: string): Promise<void> {
  location.assign(await signInAddress({ returnTo }, account));
}

/**
 * Signs in again in a window beside the page, so that nothing of what was filled in is left; where the browser lets no
 * window open, the page itself goes and comes back to its drafts.
 */
export async function signInBeside(account: string | undefined): Promise<void> {
  const beside = window.open('', 'dixian-sign-in', 'width=560,height=720');
  const here = location.pathname + location.search;
  if (!beside) return signIn(here, account);
  // The window has a session of its own, where it looks for what belongs to its request.
  beside.location.href = await signInAddress(
    { returnTo: here, isBeside: true },
    account,
    beside.sessionStorage,
  );
}

async function signInAddress(kept: Kept, account?: string, store?: Storage): Promise<string> {
  const client = await oidcClient(store);
  const request = await client.createSigninRequest({
    state: kept,
    ...(account && { login_hint: account }),
  });
  return request.url;
}

/** Reads what the issuer sent back; says where the person was. */
export async function completeSignIn(): Promise<SignedIn> {
  const client = await oidcClient();
  const answer = await client.processSigninResponse(location.href);
  const { sub, name } = answer.profile;
  const started: Session = {
    account: sub,
    name: typeof name === 'string' ? name : sub,
    token: answer.access_token,
    idToken: answer.id_token,
  };
  const kept = answer.userState as Kept | undefined;
  begin(started);
  if (kept?.isBeside) {
    tellOtherTabs(started);
    return { isBeside: true };
  }
  return { returnTo: kept?.returnTo ?? '/app/' };
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

async function oidcClient(store: Storage = sessionStorage): Promise<OidcClient> {
  const { issuer, clientId, scope } = await settings();
  const options: OidcClientSettings = {
    authority: issuer ?? new URL('/issuer', location.origin).href,
    client_id: clientId,
    redirect_uri: new URL(RETURN_PATH, location.origin).href,
    scope,
    loadUserInfo: false,
    stateStore: new WebStorageStateStore({ store, prefix: 'dixian.oidc.' }),
  };
  return new OidcClient(options);
}
