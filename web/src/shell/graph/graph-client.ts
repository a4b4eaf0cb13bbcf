import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { possibleTypes } from '../../generated/possible-types';
import { keptLanguage } from '../language/language';
import { expire, session } from '../sign-in/session';
import { sha256 } from './sha256';

const TOKEN_REFUSED = ['TOKEN_EXPIRED', 'TOKEN_INVALID', 'TOKEN_MISSING'];

/** The client of the graph: one for the browser tab. */
export function graphClient(): ApolloClient {
  const identity = new SetContextLink(({ headers }) => ({
    headers: {
      ...headers,
      'accept-language': keptLanguage(),
      ...(session() && { authorization: `Bearer ${session()?.token}` }),
    },
  }));
  const expiry = new ErrorLink(({ error }) => {
    if (isTokenRefused(error)) expire();
  });
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: ApolloLink.from([
      expiry,
      identity,
      new PersistedQueryLink({ sha256 }),
      new HttpLink({ uri: '/graphql' }),
    ]),
    clientAwareness: { name: 'dixian-workbench' },
    defaultOptions: {
      // A department that is down costs its own fields: what else came is shown with the error beside it.
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
      mutate: { errorPolicy: 'all' },
    },
  });
}

function isTokenRefused(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ extensions }) => TOKEN_REFUSED.includes(String(extensions?.code)));
}
