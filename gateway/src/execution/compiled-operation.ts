import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type DocumentNode, getOperationAST, type VariableDefinitionNode } from 'graphql';
import { compilePlan } from './plan';
import type { Step } from './run';

/** An operation planned and compiled for one supergraph. */
export interface CompiledOperation {
  readonly operation: Operation;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Undefined where nothing is to be fetched. */
  readonly fetch: Step | undefined;
}

/** Plans an operation and compiles the plan. Throws GraphQLError for what the planner refuses. */
export function compileOperation(
  planner: QueryPlanner,
  api: Schema,
  supergraph: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const operation = operationFromDocument(api, document, { operationName });
  const defaults = operation.collectDefaultedVariableValues();
  return {
    operation,
    variableDefinitions: getOperationAST(document, operationName)?.variableDefinitions ?? [],
    defaults,
    fetch: compilePlan(planner.buildQueryPlan(operation), supergraph, defaults),
  };
}
