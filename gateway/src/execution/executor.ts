import type { QueryPlanner } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { executeSync, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';
import { AnswerShape } from '../shaping/answer';
import type { CallContext } from '../subgraphs/call';
import type { Subgraphs } from '../subgraphs/subgraphs';
import { type CompiledOperation, compileOperation } from './compiled-operation';
import { answerIntrospection } from './introspection';
import type { Gathered, Run } from './run';

interface Prepared extends CompiledOperation {
  readonly shape: AnswerShape;
}

/** Executes operations on one supergraph: each is planned and compiled once, then run over our own pools. */
export class Executor {
  private readonly prepared = new LRUCache<string, Prepared>({ max: 2_000 });
  private readonly supergraph: GraphQLSchema;

  constructor(
    private readonly planner: QueryPlanner,
    private readonly api: GraphQLSchema,
    private readonly subgraphs: Subgraphs,
  ) {
    this.supergraph = planner.supergraph.schema.toGraphQLJSSchema();
  }

  /** Runs one validated operation, as the executor of an Apollo Server gateway. */
  async execute(request: GatewayGraphQLRequestContext<CallContext>): Promise<GatewayExecutionResult> {
    const prepared = this.prepare(request);
    const variables = request.request.variables ?? {};
    if (prepared.variableDefinitions.length > 0) {
      const { errors } = getVariableValues(this.api, prepared.variableDefinitions, variables);
      if (errors) return { errors };
    }
    if (!prepared.fetch) return this.answerFromSchema(request);
    const root: Gathered = {};
    const run: Run = { subgraphs: this.subgraphs, context: request.context, variables, root, errors: [] };
    await prepared.fetch(run, root);
    return this.answer(prepared, run);
  }

  private prepare(request: GatewayGraphQLRequestContext): Prepared {
    const operationName = request.request.operationName ?? undefined;
    const key = `${request.queryHash}|${operationName ?? ''}`;
    let prepared = this.prepared.get(key);
    if (!prepared) {
      const api = this.planner.supergraph.apiSchema();
      const compiled = compileOperation(this.planner, api, this.supergraph, request.document, operationName);
      prepared = { ...compiled, shape: new AnswerShape(compiled.operation, compiled.defaults) };
      this.prepared.set(key, prepared);
    }
    return prepared;
  }

  // Introspection, __typename and whatever @skip leaves of nothing: graphql-js needs no subgraph for it.
  private answerFromSchema({ document, request }: GatewayGraphQLRequestContext): GatewayExecutionResult {
    const { operationName, variables } = request;
    return executeSync({
      schema: this.api,
      document,
      rootValue: {},
      operationName,
      variableValues: variables,
    }) as GatewayExecutionResult;
  }

  private answer(prepared: Prepared, { root, variables, errors }: Run): GatewayExecutionResult {
    try {
      const { data, problems } = prepared.shape.of(root, variables, (field) =>
        answerIntrospection(this.api, field, prepared.variableDefinitions, variables),
      );
      if (errors.length > 0) return { errors, data };
      // Told apart from errors as Apollo's gateway and router do: a subgraph broke the schema, nobody's query did.
      return problems.length > 0 ? { data, extensions: { valueCompletion: problems } } : { data };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
    }
  }
}
