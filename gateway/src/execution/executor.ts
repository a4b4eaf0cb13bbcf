import type { QueryPlanner } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Gathered } from '../gathered';
import { setOwn } from '../own-property';
import { type CompiledOperation, compileOperation, type Planning } from '../planning/compiled-operation';
import { conditionVariables } from '../planning/condition-variables';
import { plannersNames } from '../planning/planners-names';
import type { CallContext } from '../subgraphs/call';
import type { Subgraphs } from '../subgraphs/subgraphs';
import { conditionMistake } from './client-mistakes';
import { answerIntrospection } from './introspection';
import type { Run } from './run';

type Variables = Readonly<Record<string, unknown>>;

/** Executes operations on one supergraph: each is planned and compiled once, then run over our own pools. */
export class Executor {
  private readonly prepared = new LRUCache<string, CompiledOperation>({ max: 2_000 });
  private readonly planning: Planning;

  constructor(
    planner: QueryPlanner,
    private readonly api: GraphQLSchema,
    private readonly subgraphs: Subgraphs,
  ) {
    const { supergraph } = planner;
    this.planning = {
      planner,
      api: supergraph.apiSchema(),
      apiSchema: api,
      supergraph: supergraph.schema.toGraphQLJSSchema(),
      plannersNames: plannersNames(supergraph),
    };
  }

  /** Runs one validated operation, as the executor of an Apollo Server gateway. */
  async execute(request: GatewayGraphQLRequestContext<CallContext>): Promise<GatewayExecutionResult> {
    const { document } = request;
    const given: Variables = request.request.variables ?? {};
    const operationName = request.request.operationName ?? undefined;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('There is no such operation');
    const { errors, coerced = {} } = getVariableValues(this.api, operation.variableDefinitions ?? [], given);
    if (errors) return { errors };
    const conditions = conditionVariables(document, operation);
    const mistake = conditionMistake(conditions, coerced);
    if (mistake) return { errors: [mistake] };
    const key = [request.queryHash, operationName, ...conditions.map((name) => coerced[name])].join('|');
    const prepared = this.prepare(key, () =>
      compileOperation(this.planning, document, operationName, coerced),
    );
    const root: Gathered = {};
    const run: Run = {
      subgraphs: this.subgraphs,
      context: request.context,
      variables: underNames(given, prepared.variableNames),
      answerNames: prepared.answerNames,
      root,
      errors: [],
      unanswered: new WeakSet(),
    };
    await prepared.fetch?.(run, [root]);
    return this.answer(prepared, run);
  }

  private prepare(key: string, compile: () => CompiledOperation): CompiledOperation {
    let prepared = this.prepared.get(key);
    if (!prepared) {
      prepared = compile();
      this.prepared.set(key, prepared);
    }
    return prepared;
  }

  private answer({ introspection, shape }: CompiledOperation, run: Run): GatewayExecutionResult {
    const { root, errors, variables, context } = run;
    try {
      const told = introspection ? answerIntrospection(this.api, introspection, variables) : {};
      for (const [name, value] of Object.entries(told)) setOwn(root, name, value);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const { data, problems } = shape.of(run, context.language);
    const all = [...errors, ...problems];
    return all.length > 0 ? { errors: all, data: data as Answered } : { data: data as Answered };
  }
}

type Answered = GatewayExecutionResult['data'];

// The client's variables by the names they have in the plan.
function underNames(variables: Variables, names: ReadonlyMap<string, string>): Variables {
  if (names.size === 0) return variables;
  const renamed: Record<string, unknown> = { ...variables };
  for (const [name, given] of names) {
    if (given in variables) renamed[name] = variables[given];
  }
  return renamed;
}
