import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { RequestState } from '../apollo/request-state';
import type { Identities, Identity } from '../identity/identity';
import { unknownCaller } from '../identity/unknown-caller';
import { isKept, keptReply } from '../kept/kept-reply';
import { refusal } from '../limits/refusal';
import { searchWithDocumentId, withDocumentId } from '../persisted/document-id';
import { type Counting, lineOf } from '../quotas/counting';
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
  /** Where a request comes from, as a keyed hash. */
  readonly originOf: (request: IncomingMessage) => string;
  /** The set of policies that a request which begins now goes by. */
  readonly policies: () => string | undefined;
  readonly counting: Counting;
}

const RETRY_SECONDS = 1;

// A household's statement of 2,000 characters, each escaped, with room to spare.
const publicBodyBytes = 64 * 1024;

/** By which an account of a place that is no more looks at days on which it was. */
const FORMER_PLACE = 'x-dixian-former-place';

/** Answers operations at /graphql. */
export function graphqlRoute(options: GraphqlRouteOptions) {
  const { server, identities, counting } = options;
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    search: string,
  ): Promise<void> => {
    const { language, requestId, timings, outcome, traced } = exchange;
    const { accept, authorization } = request.headers;
    const atFormerPlace = request.headers[FORMER_PLACE] === 'true';
    const identity = await identities.ofReader(authorization, language, { atFormerPlace });
    if (!identity.known && !mayAskUnknown(identity.reason, options.introspection)) {
      outcome.codes = [identity.reason];
      await send(request, response, refusalReply(unknownCaller(identity.reason, language), accept));
      discardRest(request);
      return;
    }
    const maxBodyBytes = identity.known
      ? options.maxBodyBytes
      : Math.min(options.maxBodyBytes, publicBodyBytes);
    const read = request.method === 'GET' ? { text: '' } : await readBody(request, maxBodyBytes);
    if ('problem' in read) {
      if (read.problem === 'ABORTED') return;
      outcome.codes = ['REQUEST_TOO_LARGE'];
      const error = refusal('REQUEST_TOO_LARGE', language, 413, { limit: maxBodyBytes });
      await send(request, response, refusalReply(error, accept));
      discardRest(request);
      return;
    }
    const holder = counting.holderOf(request, identity);
    const end = await counting.turns.begin(lineOf(holder, identity));
    if (!end) {
      outcome.codes = ['TOO_MANY_AT_ONCE'];
      const error = refusal('TOO_MANY_AT_ONCE', language, 429, { retryAfter: RETRY_SECONDS });
      return send(request, response, refusalReply(error, accept));
    }
    // Who has gone while it waited wants nothing any more.
    if (response.destroyed) return end();
    const state: RequestState = {
      holder,
      identity,
      signedCaller: identity.known ? identity.signedCaller : undefined,
      signAsPublic: isNobody(identity)
        ? () => identities.signPublic(options.originOf(request), language)
        : undefined,
      policies: options.policies(),
      requestId,
      language,
      timings,
      traced,
      unavailable: new Map(),
      outcome,
    };
    const asked = graphqlRequest(
      request,
      searchWithDocumentId(search),
      withDocumentId(parsed(request, read.text)),
    );
    const running = server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked,
      context: async () => state,
    });
    const result = await running.finally(end);
    const given = graphqlReply(result, outcome);
    const reply = isKept(request, given, outcome, timings) ? keptReply(request, response, given) : given;
    if (reply) await send(request, response, reply);
  };
}

// Who sends no token may ask for what is public, who sends a bad one for the schema alone.
function mayAskUnknown(reason: Unknown['reason'], introspection: boolean): boolean {
  return reason === 'TOKEN_MISSING' || (introspection && reason !== 'IDENTITY_UNAVAILABLE');
}

function isNobody(identity: Identity): boolean {
  return !identity.known && identity.reason === 'TOKEN_MISSING';
}

type Unknown = Extract<Identity, { known: false }>;

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
