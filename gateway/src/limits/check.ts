import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Language } from '../language';
import { wholeSchemaWeight } from './introspection-weight';
import type { Limits } from './limits';
import { type Measured, measure } from './measure';
import { type RefusalCode, refusal } from './refusal';
import type { Variables } from './size';

/** Checks operations against the limits; what does not depend on variables is worked out once per document. */
export class LimitCheck {
  private readonly measured = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Measured>>();

  private readonly weights = new WeakMap<GraphQLSchema, number>();

  constructor(private readonly limits: Limits) {}

  /** The first limit that an operation passes, as an error with `limit` and `value`; undefined where it keeps to all. */
  refuse(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    language: Language,
  ): GraphQLError | undefined {
    const { depth, aliases, cost, pages, introspection } = this.measure(schema, document, operation);
    const { limits } = this;
    const refused = (code: RefusalCode, value: number, limit: number) =>
      refusal(code, language, 400, { limit, value });
    if (depth > limits.depth) return refused('QUERY_TOO_DEEP', depth, limits.depth);
    if (aliases > limits.aliases) return refused('TOO_MANY_ALIASES', aliases, limits.aliases);
    if (introspection > 0) {
      const whole = this.wholeSchema(schema);
      if (introspection > 2 * whole) {
        return refused('INTROSPECTION_TOO_COSTLY', Math.ceil(introspection / whole), 2);
      }
    }
    const page = pages(variables).find((size) => size !== undefined && (size < 1 || size > limits.pageSize));
    if (page !== undefined) return refused('PAGE_TOO_LARGE', page, limits.pageSize);
    const objects = cost(variables, undefined);
    return objects > limits.cost ? refused('QUERY_TOO_COSTLY', objects, limits.cost) : undefined;
  }

  /** How many objects an operation may bring. */
  costOf(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): number {
    return this.measure(schema, document, operation).cost(variables, undefined);
  }

  private wholeSchema(schema: GraphQLSchema): number {
    const known = this.weights.get(schema);
    if (known !== undefined) return known;
    const weight = wholeSchemaWeight(schema);
    this.weights.set(schema, weight);
    return weight;
  }

  private measure(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Measured {
    let ofDocument = this.measured.get(document);
    if (!ofDocument) {
      ofDocument = new Map();
      this.measured.set(document, ofDocument);
    }
    let measured = ofDocument.get(operation);
    if (!measured) {
      measured = measure(schema, document, operation, this.limits.assumedListSize);
      ofDocument.set(operation, measured);
    }
    return measured;
  }
}
