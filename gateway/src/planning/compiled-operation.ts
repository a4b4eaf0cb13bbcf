import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
} from 'graphql';
import { introspectionOf } from '../execution/introspection';
import { compilePlan } from '../execution/plan';
import type { Step } from '../execution/run';
import { AnswerShape } from '../shaping/answer';
import { conditionVariables } from '../shaping/condition-variables';
import { askTypes } from './ask-types';
import { type Renamed, renamed } from './rename';

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
  /** Variables that @skip and @include ask for. */
  readonly conditions: readonly string[];
  /** What the schema itself answers. */
  readonly introspection: DocumentNode | undefined;
  /** Undefined where nothing is to be fetched. */
  readonly fetch: Step | undefined;
  readonly shape: AnswerShape;
}

/** Plans an operation and compiles the plan. Throws GraphQLError for what the planner refuses. */
export function compileOperation(
  { planner, api, apiSchema, supergraph, plannersNames }: Planning,
  given: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const names = renamed(given, plannersNames);
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
    conditions: conditionVariables(selectionSet, fragments),
    fetch: compilePlan(planner.buildQueryPlan(planned), supergraph),
    shape: new AnswerShape({
      schema: apiSchema,
      rootType,
      selectionSet,
      fragments,
      answerNames: names.answerNames,
    }),
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
