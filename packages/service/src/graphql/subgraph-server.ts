import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { inLanguage, type Message } from '@dixian/graph';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { isAway } from '../database/away';
import type { Logger } from '../logging';
import { compiledExecution } from './compiled-executor';
import type { RequestContext } from './request-context';

/** A GraphQL request as the HTTP server read it. */
export interface GraphqlRequest {
  method: string;
  headers: NodeJS.Dict<string | string[]>;
  search: string;
  body: unknown;
}

export interface SubgraphServer {
  execute(request: GraphqlRequest, context: RequestContext): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}

/** Apollo Server without a web framework; faults of the system are logged and answered without their inside. */
export async function startSubgraphServer(
  name: string,
  schema: GraphQLSchema,
  log: Logger,
  production: boolean,
): Promise<SubgraphServer> {
  const server = new ApolloServer<RequestContext>({
    gateway: compiledExecution(schema),
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), errorsInLanguage],
    logger: log,
    stopOnTerminationSignals: false,
    formatError(formatted, error) {
      const code = formatted.extensions?.code;
      if (code && code !== 'INTERNAL_SERVER_ERROR') return formatted;
      if (isUnstorableText(error)) return said(formatted, UNSTORABLE_TEXT, { code: 'BAD_USER_INPUT' });
      log.error({ err: error, path: formatted.path }, 'resolver failed');
      if (isAway(error)) return said(formatted, DATABASE_AWAY, databaseAway(name));
      return said(formatted, FAULT);
    },
  });
  await server.start();
  return {
    execute: (request, context) =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headerMap(request.headers),
          search: request.search,
          body: request.body,
        },
        context: async () => context,
      }),
    stop: () => server.stop(),
  };
}

// Said as the gateway says it of a department that does not answer, so that a client knows one code for "ask again".
function databaseAway(subgraph: string) {
  return { code: 'SUBGRAPH_UNAVAILABLE', subgraph, reason: 'DATABASE_AWAY', retryable: true };
}

const DATABASE_AWAY: Message = {
  zh: '这个部门的数据库暂时没有应答，请稍后再试。',
  en: 'The database of this department is not answering at the moment; please try again.',
};
const UNSTORABLE_TEXT: Message = {
  zh: '文字中有无法保存的字符，请删去后重试。',
  en: 'A text holds a character that cannot be kept; please take it out.',
};
const FAULT: Message = { zh: '系统故障，请稍后再试。', en: 'A fault of the system; please try again.' };

// In both languages until it is known which one is asked for.
function said(
  formatted: GraphQLFormattedError,
  message: Message,
  extensions = formatted.extensions,
): GraphQLFormattedError {
  return {
    ...formatted,
    message: `${message.zh}${message.en}`,
    extensions: { ...extensions, said: message },
  };
}

const errorsInLanguage: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { language } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => inLanguage(error, language));
      },
    };
  },
};

// PostgreSQL keeps no U+0000 in a text (22021) or a JSON (22P05); whoever sent it, not the system, is at fault.
function isUnstorableText(error: unknown): boolean {
  const { code, originalError } = Object(error) as { code?: unknown; originalError?: unknown };
  return code === '22021' || code === '22P05' || (!!originalError && isUnstorableText(originalError));
}

function headerMap(headers: NodeJS.Dict<string | string[]>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
