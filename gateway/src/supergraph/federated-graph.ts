import { readFile } from 'node:fs/promises';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { disableTelemetry } from '../environment';
import { Executor } from '../execution/executor';
import type { CallContext } from '../subgraphs/call';
import type { Subgraphs } from '../subgraphs/subgraphs';
import { type SubgraphUrls, subgraphUrl } from './subgraph-urls';
import { type WatchedFile, watchFile } from './watched-file';

export interface FederatedGraphOptions {
  /** The composed supergraph; read again whenever it changes. */
  readonly supergraphFile: string;
  readonly pollMs: number;
  readonly subgraphUrls: SubgraphUrls;
  readonly subgraphs: Subgraphs;
  readonly log: Logger;
}

// The gateway wants a way to each subgraph; our executor has its own.
const asksNobody: GraphQLDataSource = {
  process: () => Promise.reject(new Error('Subgraphs are asked by the compiled execution alone')),
};

/** The gateway that Apollo Server runs: the supergraph from its file, and our executor in place of the stock one. */
export function federatedGraph(options: FederatedGraphOptions): ApolloGateway {
  const { subgraphs, log } = options;
  disableTelemetry();
  const gateway = new ApolloGateway({
    validateSupergraph: true,
    logger: quietLogger(log),
    supergraphSdl: async ({ update }) => {
      const supergraphSdl = await readFile(options.supergraphFile, 'utf8');
      const file = reloading(options, supergraphSdl, update);
      return { supergraphSdl, cleanup: async () => file.stop() };
    },
    buildService: ({ name, url }) => {
      subgraphs.place(name, subgraphUrl(name, url, options.subgraphUrls));
      return asksNobody;
    },
  });
  useCompiledExecution(gateway, subgraphs);
  return gateway;
}

// A request keeps to the supergraph it was validated against: its schema leads to the executor of that supergraph.
function useCompiledExecution(gateway: ApolloGateway, subgraphs: Subgraphs): void {
  const executors = new WeakMap<GraphQLSchema, Executor>();
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    // The gateway builds a planner for each supergraph and shows it nowhere else; building a second doubles each reload.
    const { queryPlanner } = gateway.__testing();
    if (!queryPlanner) throw new Error('The gateway has no query planner');
    executors.set(apiSchema, new Executor(queryPlanner, apiSchema, subgraphs));
  });
  gateway.executor = async (request) => {
    const executor = executors.get(request.schema);
    if (!executor) throw new Error('The request was validated against a supergraph that is not loaded');
    return executor.execute(request as GatewayGraphQLRequestContext<CallContext>);
  };
}

function reloading(
  { supergraphFile, pollMs, log }: FederatedGraphOptions,
  first: string,
  update: (sdl: string) => void,
): WatchedFile {
  let latest = first;
  return watchFile(supergraphFile, pollMs, (content) => {
    if (content === latest) return;
    latest = content;
    try {
      update(content);
      log.info('supergraph loaded again');
    } catch (error) {
      log.error({ problem: (error as Error).message }, 'new supergraph refused; the one before goes on');
    }
  });
}

function quietLogger(log: Logger) {
  return {
    debug: () => undefined,
    info: (message?: unknown) => log.debug(String(message)),
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  };
}
