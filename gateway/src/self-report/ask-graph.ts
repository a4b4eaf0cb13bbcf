import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { RequestState } from '../apollo/request-state';
import type { Exchange } from '../http/exchange';
import type { Identities } from '../identity/identity';
import type { Counting } from '../quotas/counting';
import { type operations, operations as texts } from './operations';

export interface AskParts {
  readonly server: ApolloServer<RequestState>;
  readonly identities: Identities;
  readonly originOf: (request: IncomingMessage) => string;
  /** The set of policies that a request which begins now goes by. */
  readonly policies: () => string | undefined;
  readonly counting: Counting;
}

/** Asks one of the page's operations as whoever sent the request, without an account; undefined where there is no answer. */
export type AskGraph = <Data>(
  request: IncomingMessage,
  exchange: Exchange,
  operation: keyof typeof operations,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Data | undefined>;

/** The page goes the way of every operation: limits, the verdict on what is public, and the origin that is counted. */
export function askGraph({ server, identities, originOf, counting, policies }: AskParts): AskGraph {
  return async <Data>(
    request: IncomingMessage,
    { language, requestId, timings, outcome, traced }: Exchange,
    operation: keyof typeof operations,
    variables: Readonly<Record<string, unknown>>,
  ) => {
    const identity = { known: false, reason: 'TOKEN_MISSING' } as const;
    const state: RequestState = {
      identity,
      holder: counting.holderOf(request, identity),
      signedCaller: undefined,
      signAsPublic: () => identities.signPublic(originOf(request), language),
      policies: policies(),
      requestId,
      language,
      timings,
      traced,
      unavailable: new Map(),
      outcome,
    };
    const { body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query: texts[operation], variables },
      },
      context: async () => state,
    });
    const text = body.kind === 'complete' ? body.string : '';
    const { data, errors } = JSON.parse(text || '{}') as { data?: Data | null; errors?: unknown };
    // Null without an error is an answer, too: there is no such place.
    return errors ? undefined : (data ?? undefined);
  };
}
