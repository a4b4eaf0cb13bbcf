import type { Operation } from '@apollo/federation-internals';
import { computeResponse } from '@apollo/gateway/dist/resultShaping';
import type { GraphQLError } from 'graphql';
import { conditionVariables } from './selected-fields';
import { compileShape, irregular, type Shaper } from './shape';

export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  /** What in the gathered data the schema does not allow. */
  readonly problems: readonly GraphQLError[];
}

type Introspect = Parameters<typeof computeResponse>[0]['introspectionHandling'];

const maxShapes = 64;

/**
 * Shapes the gathered data into the answer of one operation: its fields in its order, under its names, nothing else.
 * Data that follows the schema goes through a compiled shape, one for each set of @skip/@include values;
 * the rest, with null propagation, introspection and their errors, through the code of @apollo/gateway.
 */
export class AnswerShape {
  private readonly conditions: readonly string[];
  private readonly shapes = new Map<string, Shaper>();

  constructor(
    private readonly operation: Operation,
    private readonly defaults: Readonly<Record<string, unknown>>,
  ) {
    this.conditions = [...conditionVariables(operation.selectionSet, operation.schema())];
  }

  /** `introspect` answers `__schema` and `__type` fields. Throws for data that no schema allows, as a list for an object. */
  of(
    gathered: Record<string, unknown>,
    variables: Readonly<Record<string, unknown>>,
    introspect: Introspect,
  ): Answer {
    try {
      const data = this.shapeFor(variables)(gathered) as Record<string, unknown>;
      return { data, problems: [] };
    } catch (error) {
      if (error !== irregular) throw error;
    }
    const { data, errors } = computeResponse({
      operation: this.operation,
      variables,
      input: gathered,
      introspectionHandling: introspect,
    });
    return { data, problems: errors };
  }

  private shapeFor(variables: Readonly<Record<string, unknown>>): Shaper {
    const conditions = { ...this.defaults, ...variables };
    const key = this.conditions.map((name) => String(conditions[name])).join();
    const known = this.shapes.get(key);
    if (known) return known;
    if (this.shapes.size >= maxShapes) throw irregular;
    const { rootKind, selectionSet } = this.operation;
    const schema = this.operation.schema();
    const rootType = schema.schemaDefinition.rootType(rootKind);
    if (!rootType) throw irregular;
    const shape = compileShape(selectionSet, rootType, { schema, conditions });
    this.shapes.set(key, shape);
    return shape;
  }
}
