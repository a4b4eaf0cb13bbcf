import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { askedRoots, inputMistake, isMessage, SaidError } from '@dixian/graph';
import { underWay } from '@dixian/telemetry';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { publicGuard } from './public-guard';
import type { RequestContext } from './request-context';

/**
 * Runs operations compiled by graphql-jit, each document once; what it cannot compile goes to graphql-js.
 * It sits in the place of Apollo Server's gateway: that is where the server takes an executor.
 */
export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const executor = compiledExecutor(schema);
  return {
    load: async () => ({ schema, executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

function compiledExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new LRUCache<string, CompiledQuery>({ max: 2_000 });
  const guard = publicGuard(schema);
  return async ({ document, operation, operationName, queryHash, request, context }) => {
    underWay()?.call(askedRoots(operation));
    const refused = guard(context as RequestContext, document, operation);
    if (refused) return { errors: [refused] };
    const key = `${queryHash}|${operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      const result = compileQuery(schema, document, operationName ?? undefined);
      if (!isCompiledQuery(result)) {
        return execute({
          schema,
          document,
          operationName,
          variableValues: request.variables,
          contextValue: context,
        });
      }
      query = result;
      compiled.set(key, query);
    }
    return withPlainErrors(await query.query({}, context, request.variables ?? {}));
  };
}

// graphql-jit's errors may lack `extensions`, which Apollo Server reads.
function withPlainErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    (error) =>
      mistakeOf(error) ??
      new GraphQLError(error.message, {
        path: error.path,
        originalError: error.originalError,
        extensions: error.extensions,
      }),
  );
  return { ...result, errors };
}

// What does not fit of the variables; a scalar of our own has said why in both languages, which graphql-jit leaves out.
function mistakeOf({ message, path, originalError }: GraphQLError): GraphQLError | undefined {
  const mistake = path ? undefined : inputMistake(message);
  if (!mistake) return undefined;
  const why = originalError instanceof GraphQLError ? originalError.extensions.said : undefined;
  const said = isMessage(why) ? { zh: `${mistake.zh}${why.zh}`, en: `${mistake.en} ${why.en}` } : mistake;
  return new SaidError(said, 'BAD_USER_INPUT');
}
