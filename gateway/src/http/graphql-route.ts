import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { RequestState } from '../apollo/request-state';
import type { Identities } from '../identity/identity';
import { refusal } from '../limits/refusal';
import { discardRest } from './discard-rest';
import type { Exchange } from './exchange';
import { graphqlReply, graphqlRequest, refusalReply } from './graphql-reply';
import { readBody } from './read-body';
import { send } from './send';

export interface GraphqlRouteOptions {
  readonly server: ApolloServer<RequestState>;
  readonly identities: Identities;
  readonly introspection: boolean;
  readonly maxBodyBytes: number;
}

/** Answers operations at /graphql. */
export function graphqlRoute({ server, identities, introspection, maxBodyBytes }: GraphqlRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    search: string,
  ): Promise<void> => {
    const { language, requestId, timings, outcome } = exchange;
    const { accept, authorization } = request.headers;
    const identity = await identities.of(authorization, language);
    if (!identity.known && (!introspection || identity.reason === 'IDENTITY_UNAVAILABLE')) {
      const status = identity.reason === 'IDENTITY_UNAVAILABLE' ? 503 : 401;
      outcome.codes = [identity.reason];
      await send(request, response, refusalReply(refusal(identity.reason, language, status), accept));
      discardRest(request);
      return;
    }
    const read = request.method === 'GET' ? { text: '' } : await readBody(request, maxBodyBytes);
    if ('problem' in read) {
      if (read.problem === 'ABORTED') return;
      outcome.codes = ['REQUEST_TOO_LARGE'];
      const error = refusal('REQUEST_TOO_LARGE', language, 413, { limit: maxBodyBytes });
      await send(request, response, refusalReply(error, accept));
      discardRest(request);
      return;
    }
    const state: RequestState = {
      identity,
      signedCaller: identity.known ? identity.signedCaller : undefined,
      requestId,
      language,
      timings,
      unavailable: new Map(),
      outcome,
    };
    const result = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: graphqlRequest(request, search, parsed(request, read.text)),
      context: async () => state,
    });
    await send(request, response, graphqlReply(result, outcome));
  };
}

// Apollo Server answers for a body that is missing, is no JSON or has another content type.
function parsed(request: IncomingMessage, text: string): unknown {
  if (
    request.method !== 'POST' ||
    !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')
  ) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
