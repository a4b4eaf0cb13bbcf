import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { refusal } from '../limits/refusal';
import { mistakeInWords } from './mistakes';
import type { RequestState } from './request-state';

// Codes of requests that hold no operation one could look at.
const malformed = new Set([
  'BAD_REQUEST',
  'INTERNAL_SERVER_ERROR',
  'PERSISTED_QUERY_VERSION_UNKNOWN',
  'PERSISTED_QUERY_MISMATCH',
]);

// What says which fields there are.
const tellsSchema = ({ extensions }: GraphQLFormattedError) =>
  extensions?.code === 'GRAPHQL_VALIDATION_FAILED';

/**
 * Notes what became of each operation, and says in the caller's language that a query is too long for the parser. Where
 * the schema is not told, an operation without a token that does not fit it is refused like any other.
 */
export function outcomes({
  maxTokens,
  introspection,
}: {
  readonly maxTokens: number;
  readonly introspection: boolean;
}): ApolloServerPlugin<RequestState> {
  const inWords = (
    error: GraphQLFormattedError,
    language: RequestState['language'],
  ): GraphQLFormattedError => {
    const isTooLong = error.extensions?.code === 'GRAPHQL_PARSE_FAILED' && error.message.includes('tokens');
    if (!isTooLong) return mistakeInWords(error, language);
    const { message } = refusal('QUERY_TOO_LONG', language, 400, { limit: maxTokens });
    return { message, extensions: { code: 'QUERY_TOO_LONG', limit: maxTokens } };
  };
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return;
        const { identity, language, outcome } = contextValue;
        const result = response.body.singleResult;
        if (!result.errors) return;
        const isAdmitted = identity.known || contextValue.signedCaller !== undefined;
        if (!isAdmitted && !introspection && result.errors.some(tellsSchema)) {
          const { message, extensions } = refusal('TOKEN_MISSING', language, 401);
          result.errors = [{ message, extensions: { code: extensions.code } }];
          response.http.status = 401;
          response.http.headers.set('www-authenticate', 'Bearer');
        }
        result.errors = result.errors.map((error) => inWords(error, language));
        outcome.codes = [...new Set(result.errors.map(({ extensions }) => String(extensions?.code)))];
        outcome.refused = result.data === undefined && !outcome.codes.some((code) => malformed.has(code));
      },
    }),
  };
}
