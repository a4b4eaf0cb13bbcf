import {
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
} from 'graphql';

export type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>;

type Row = Record<string, unknown>;

/** What graphql-js answers over one schema: what a federation of the same data must answer, too. */
export class Oracle {
  constructor(
    readonly schema: GraphQLSchema,
    resolvers: Resolvers,
    /** Completes an object of a type by what other subgraphs know of it. */
    private readonly complete: (type: string, row: Row) => Row = (_type, row) => row,
  ) {
    for (const [name, fields] of Object.entries(resolvers)) {
      const type = schema.getType(name);
      if (!isObjectType(type)) continue;
      for (const [field, resolve] of Object.entries(fields)) {
        const definition = type.getFields()[field];
        if (definition) definition.resolve = resolve;
      }
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const { resolve = read } = field;
        const inner = getNamedType(field.type);
        field.resolve = (...given) => this.completed(inner.name, resolve(...given));
      }
    }
  }

  async answer(query: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document: parse(query), variableValues });
  }

  private completed(declared: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element) => this.completed(declared, element));
    if (typeof value !== 'object' || value === null) return value;
    const row = value as Row;
    const type = typeof row.__typename === 'string' ? row.__typename : declared;
    return isObjectType(this.schema.getType(type)) ? { __typename: type, ...this.complete(type, row) } : row;
  }
}

const read: GraphQLFieldResolver<unknown, unknown> = (row, given, context, info) => {
  const value = (row as Row | undefined)?.[info.fieldName];
  return typeof value === 'function' ? value.call(row, given, context, info) : value;
};
