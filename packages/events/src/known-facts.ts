/** The part of JSON Schema that says what an event's fields are facts of: `x-fact` of the event and of single fields. */
export interface FactSchema {
  readonly 'x-fact'?: string;
  readonly properties?: Readonly<Record<string, FactSchema>>;
  readonly items?: FactSchema;
}

/** Kinds of facts that a schema names, each once. */
export function factsIn(schema: FactSchema): string[] {
  const own = schema['x-fact'] === undefined ? [] : [schema['x-fact']];
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [...new Set([...own, ...parts.flatMap(factsIn)])];
}

/** A value without the fields whose facts are not known; `knows` is asked for what a field itself names. */
export function withoutUnknown<Value>(
  schema: FactSchema,
  value: Value,
  knows: (fact: string) => boolean,
): Value {
  const { items, properties } = schema;
  if (Array.isArray(value)) {
    return items ? (value.map((item) => withoutUnknown(items, item, knows)) as Value) : value;
  }
  if (typeof value !== 'object' || value === null || !properties) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const of = properties[name] ?? {};
    const fact = of['x-fact'];
    return fact !== undefined && !knows(fact) ? [] : [[name, withoutUnknown(of, part, knows)] as const];
  });
  return Object.fromEntries(parts) as Value;
}
