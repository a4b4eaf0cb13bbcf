import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { refusal } from '../limits/refusal';
import type { RequestState } from './request-state';

// Codes of Apollo Server for requests that hold no operation it could look at.
const malformed = new Set(['BAD_REQUEST', 'INTERNAL_SERVER_ERROR']);

/** Notes what became of each operation, and says in the caller's language that a query is too long for the parser. */
export function outcomes(maxTokens: number): ApolloServerPlugin<RequestState> {
  const inWords = (
    error: GraphQLFormattedError,
    language: RequestState['language'],
  ): GraphQLFormattedError => {
    const isTooLong = error.extensions?.code === 'GRAPHQL_PARSE_FAILED' && error.message.includes('tokens');
    if (!isTooLong) return error;
    const { message } = refusal('QUERY_TOO_LONG', language, 400, { limit: maxTokens });
    return { message, extensions: { code: 'QUERY_TOO_LONG', limit: maxTokens } };
  };
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue: { language, outcome }, response }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.errors) return;
        result.errors = result.errors.map((error) => inWords(error, language));
        outcome.codes = [...new Set(result.errors.map(({ extensions }) => String(extensions?.code)))];
        outcome.refused = result.data === undefined && !outcome.codes.some((code) => malformed.has(code));
      },
    }),
  };
}
