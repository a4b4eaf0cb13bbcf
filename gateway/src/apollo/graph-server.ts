import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { JudgePublic } from '../identity/public-fields';
import type { JudgeAlike } from '../kept/alike-fields';
import { LimitCheck } from '../limits/check';
import type { Limits } from '../limits/limits';
import type { Manifest } from '../persisted/manifest';
import { recentQueries, registeredQueries } from '../persisted/stores';
import type { Quotas } from '../quotas/quotas';
import { admission } from './admission';
import { outcomes } from './outcomes';
import type { RequestState } from './request-state';

export interface GraphServerOptions {
  readonly gateway: ApolloGateway;
  readonly limits: Limits;
  /** Longest operation that is parsed, in tokens. */
  readonly maxTokens: number;
  readonly introspection: boolean;
  readonly judgePublic: JudgePublic;
  readonly judgeAlike: JudgeAlike;
  readonly persistedQueryTtlMs: number;
  readonly now: () => number;
  /** Set where only registered operations may run. */
  readonly manifest: Manifest | undefined;
  readonly quotas: Quotas;
  readonly log: Logger;
}

/** Apollo Server over the federated graph: parsing, validation, persisted queries, CSRF prevention; HTTP is ours. */
export function graphServer(options: GraphServerOptions): ApolloServer<RequestState> {
  const { gateway, manifest, introspection, judgePublic, judgeAlike, maxTokens, quotas, log } = options;
  const cache = manifest
    ? registeredQueries(manifest)
    : recentQueries(options.persistedQueryTtlMs, options.now);
  return new ApolloServer<RequestState>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    // A page of another site cannot send any of these without asking first (CORS preflight).
    csrfPrevention: {
      requestHeaders: ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'],
    },
    parseOptions: { maxTokens },
    persistedQueries: { cache },
    logger: {
      debug: () => undefined,
      info: (message) => log.debug(String(message)),
      warn: (message) => log.warn(String(message)),
      error: (message) => log.error(String(message)),
    },
    plugins: [
      admission({
        limits: new LimitCheck(options.limits),
        manifest,
        introspection,
        judgePublic,
        judgeAlike,
        quotas,
      }),
      outcomes({ maxTokens, introspection }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
