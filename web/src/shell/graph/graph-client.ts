import type { ApolloClient } from '@apollo/client';
import { graphCache, graphClient } from '@dixian/client';
import { keptLanguage } from '../language/language';
import { isAtFormerPlace } from '../sign-in/former-place';
import { expire, session } from '../sign-in/session';

/** How this page asks the gateway that served it: as whom, and in which language. */
export const asking = {
  gateway: '',
  token: () => session()?.token,
  atFormerPlace: isAtFormerPlace,
  language: () => (keptLanguage() === 'zh' ? ('zh-CN' as const) : ('en' as const)),
};

/** The client of the graph: one for the browser tab. Tables show one page at a time, and what is shown is asked anew. */
export function workbenchClient(): ApolloClient {
  const client = graphClient({
    ...asking,
    name: 'dixian-workbench',
    byHash: true,
    cache: graphCache({ pages: 'apart' }),
    onSignedOut: expire,
  });
  client.defaultOptions.watchQuery = { errorPolicy: 'all', fetchPolicy: 'cache-and-network' };
  client.defaultOptions.query = { errorPolicy: 'all', fetchPolicy: 'network-only' };
  return client;
}
