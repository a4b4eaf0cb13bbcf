import { ApolloClient, ApolloLink, type InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import './default-options';
import { graphCache } from './graph-cache';
import { isSignedOut } from './problems';
import { sha256 } from './sha256';

export type Language = 'zh-CN' | 'en';

export interface ClientOptions {
  /** Where the gateway is: `http://127.0.0.1:4000`; empty for a page that it serves itself. */
  readonly gateway: string;
  /** The access token as it is now; undefined before somebody signed in. Asked anew for each request. */
  token(): string | undefined | Promise<string | undefined>;
  /** The language of messages; default Chinese. */
  language?(): Language;
  /** An account of a place that went into another is asked there, for days before; default not. */
  atFormerPlace?(): boolean;
  /** The gateway takes the token no longer: sign in again. What was asked is not sent again. */
  onSignedOut?(): void;
  /** The page's name and version, which stand in the gateway's log beside what it asks. */
  readonly name: string;
  readonly version?: string;
  /** Operations go by their hash, as an installation wants that runs registered ones alone. */
  readonly byHash?: boolean;
  readonly cache?: InMemoryCache;
  /** Default that of the platform. */
  readonly fetch?: typeof fetch;
}

/** Apollo Client set up for the graph: parts of an answer are shown with the errors beside them. */
export function graphClient(options: ClientOptions): ApolloClient {
  const { gateway, name, version, byHash = false, cache = graphCache() } = options;
  const identity = new SetContextLink(async ({ headers }) => ({
    headers: { ...headers, ...(await requestHeaders(options)) },
  }));
  const signedOut = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) options.onSignedOut?.();
  });
  const http = new HttpLink({ uri: `${gateway}/graphql`, ...(options.fetch && { fetch: options.fetch }) });
  const links = byHash ? [new PersistedQueryLink({ sha256 }), http] : [http];
  return new ApolloClient({
    cache,
    link: ApolloLink.from([signedOut, identity, ...links]),
    clientAwareness: { name, ...(version !== undefined && { version }) },
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'all' },
    },
  });
}

/**
 * Context of a query that is asked by its address (GET), so that the browser keeps the answer and is sent it again only where it
 * is another. For what every account is answered alike, the law; never where a variable is what somebody typed.
 */
export const byAddress = { fetchOptions: { method: 'GET' } } as const;

/** What goes with every request of a signed-in account. */
export async function requestHeaders({
  token,
  language,
  atFormerPlace,
}: Pick<ClientOptions, 'token' | 'language' | 'atFormerPlace'>): Promise<Record<string, string>> {
  const known = await token();
  return {
    'accept-language': language?.() ?? 'zh-CN',
    ...(known !== undefined && { authorization: `Bearer ${known}` }),
    ...(atFormerPlace?.() && { 'x-dixian-former-place': 'true' }),
  };
}
