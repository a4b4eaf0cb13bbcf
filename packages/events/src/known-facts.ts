/**
 * The part of JSON Schema that says what an event's fields are facts of, `x-fact` of the event and of single fields, and
 * who alone gets a field, `x-for`.
 */
export interface FactSchema {
  readonly 'x-fact'?: string;
  readonly 'x-for'?: readonly string[];
  readonly properties?: Readonly<Record<string, FactSchema>>;
  readonly items?: FactSchema;
}

/** Kinds of facts that a schema names, each once. */
export function factsIn(schema: FactSchema): string[] {
  const own = schema['x-fact'] === undefined ? [] : [schema['x-fact']];
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [...new Set([...own, ...parts.flatMap(factsIn)])];
}

/** Whether a schema keeps any field for some subscribers alone. */
export function isInParts(schema: FactSchema): boolean {
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return schema['x-for'] !== undefined || parts.some(isInParts);
}

/** Names of the fields that are a subscriber's among those kept for some alone, with dots where they lie in others. */
export function partsFor(schema: FactSchema, subscriber: string, within = ''): string[] {
  const items = schema.items ? partsFor(schema.items, subscriber, within) : [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const named = within === '' ? name : `${within}.${name}`;
    const mine = part['x-for']?.includes(subscriber) ? [named] : [];
    if (part['x-for'] !== undefined && mine.length === 0) return [];
    return [...mine, ...partsFor(part, subscriber, part['x-for'] ? named : within)];
  });
  return [...items, ...fields];
}

/** Who is told an event: by name, and by the facts that it may know. */
export interface Told {
  readonly subscriber: string;
  knows(fact: string): boolean;
}

/** A value without the fields that are for others or whose facts are not known; each field is asked for what it names itself. */
export function withoutUnknown<Value>(schema: FactSchema, value: Value, told: Told): Value {
  const { items, properties } = schema;
  if (Array.isArray(value)) {
    return items ? (value.map((item) => withoutUnknown(items, item, told)) as Value) : value;
  }
  if (typeof value !== 'object' || value === null || !properties) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const of = properties[name] ?? {};
    return isTold(of, told) ? [[name, withoutUnknown(of, part, told)] as const] : [];
  });
  return Object.fromEntries(parts) as Value;
}

function isTold({ 'x-fact': fact, 'x-for': subscribers }: FactSchema, told: Told): boolean {
  return (
    (fact === undefined || told.knows(fact)) &&
    (subscribers === undefined || subscribers.includes(told.subscriber))
  );
}
