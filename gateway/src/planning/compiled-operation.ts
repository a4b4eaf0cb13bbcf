import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { introspectionOf } from '../execution/introspection';
import { compilePlan } from '../execution/plan';
import type { Step } from '../execution/run';
import { AnswerShape } from '../shaping/answer';
import { askTypes } from './ask-types';
import { fragmentsOf } from './fragments';
import { type Renamed, renamed } from './rename';
import { settleConditions } from './settle-conditions';

/** What operations are planned by: one supergraph in its three forms. */
export interface Planning {
  readonly planner: QueryPlanner;
  readonly api: Schema;
  readonly apiSchema: GraphQLSchema;
  readonly supergraph: GraphQLSchema;
  readonly plannersNames: ReadonlySet<string>;
}

/** An operation planned and compiled for one supergraph. */
export interface CompiledOperation extends Renamed {
  /** What the schema itself answers. */
  readonly introspection: DocumentNode | undefined;
  /** Undefined where nothing is to be fetched. */
  readonly fetch: Step | undefined;
  readonly shape: AnswerShape;
}

/** Plans an operation under these values of @skip and @include, and compiles the plan. Throws GraphQLError for what the planner refuses. */
export function compileOperation(
  { planner, api, apiSchema, supergraph, plannersNames }: Planning,
  given: DocumentNode,
  operationName: string | undefined,
  conditions: Readonly<Record<string, unknown>>,
): CompiledOperation {
  const names = renamed(settleConditions(given, conditions), plannersNames);
  const { document } = names;
  const operation = getOperationAST(document, operationName);
  const rootType = operation && apiSchema.getRootType(operation.operation);
  if (!rootType) throw new Error('There is no such operation');
  const fragments = fragmentsOf(document);
  const planned = operationFromDocument(api, askTypes(document, apiSchema), { operationName });
  const { selectionSet } = operation;
  return {
    ...names,
    introspection: introspectionOf(operation, fragments),
    fetch: compilePlan(planner.buildQueryPlan(planned), supergraph),
    shape: new AnswerShape({
      schema: apiSchema,
      supergraph,
      rootType,
      selectionSet,
      fragments,
      answerNames: names.answerNames,
    }),
  };
}
