import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { HOSTILE_VALUES } from './hostile-values';
import type { Answer } from './service-requests';

/** One call of a root field in which a single value is hostile. */
export interface HostileCall {
  /** Field and place of the value, e.g. `mutation receiveLead input.householdId "x"`. */
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface HostileOptions {
  /** Values of the right kind by the name of their argument or field, so that a call gets as far as it can. */
  readonly known: Readonly<Record<string, unknown>>;
  /** Only values of these scalars. */
  readonly scalars?: readonly string[];
}

type Root = 'query' | 'mutation';
type Place = readonly (string | number)[];

/** The schema of a service, as it tells it. */
export async function introspected(ask: (query: string) => Promise<Answer<unknown>>): Promise<GraphQLSchema> {
  const { data } = await ask(getIntrospectionQuery());
  return buildClientSchema(data as IntrospectionQuery);
}

/**
 * Every root field, and every field of an entity that takes arguments, called with each hostile value at each place of
 * its input, everything else as it should be; and every entity asked for by each hostile id.
 */
export function hostileCalls(schema: GraphQLSchema, options: HostileOptions): HostileCall[] {
  return [...callsOfRoots(schema, options), ...callsOfEntities(schema, options)];
}

function callsOfRoots(schema: GraphQLSchema, options: HostileOptions): HostileCall[] {
  const roots: [Root, ReturnType<GraphQLSchema['getQueryType']>][] = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ];
  return roots.flatMap(([root, type]) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .flatMap((field) => {
        const query = `${root} ${declared(field)} { ${callOf(field, schema)} }`;
        return callsOf(`${root} ${field.name}`, query, field, options);
      }),
  );
}

function callsOfEntities(schema: GraphQLSchema, options: HostileOptions): HostileCall[] {
  const entities = schema.getType('_Entity');
  if (!isAbstractType(entities)) return [];
  return schema.getPossibleTypes(entities).flatMap((type) => {
    const id = options.known[type.name] ?? USUAL.ID;
    const fields = Object.values(type.getFields()).filter(({ args }) => args.length > 0);
    const asked = fields.flatMap((field) => {
      const entity = `_entities(representations: { __typename: "${type.name}", ${keyOf(type)}: "${id}" })`;
      const query = `query ${declared(field)} { ${entity} { ... on ${type.name} { ${callOf(field, schema)} } } }`;
      return callsOf(`${type.name}.${field.name}`, query, field, options);
    });
    const ids = (HOSTILE_VALUES.ID ?? []).map((value) => ({
      name: `entity ${type.name} ${JSON.stringify(value).slice(0, 40)}`,
      query: `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type.name} { ${plainFields(type, schema)} } } }`,
      variables: { all: [{ __typename: type.name, [keyOf(type)]: value }] },
    }));
    return [...asked, ...ids];
  });
}

// An entity goes by its id, one that is only looked up by something of its own.
function keyOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields());
  const key = type.getFields().id ?? fields.find((field) => getNamedType(field.type).name === 'ID');
  return key?.name ?? 'id';
}

function callsOf(
  of: string,
  query: string,
  field: GraphQLField<unknown, unknown>,
  options: HostileOptions,
): HostileCall[] {
  const usual = Object.fromEntries(
    field.args.map(({ name, type }) => [name, usualValue(type, name, options.known, 0)]),
  );
  return field.args.flatMap(({ name, type }) =>
    placesOf(type, usual[name], [name]).flatMap(({ place, scalar }) =>
      (options.scalars?.includes(scalar) === false ? [] : (HOSTILE_VALUES[scalar] ?? [])).map((value) => ({
        name: `${of} ${place.join('.')} ${JSON.stringify(value).slice(0, 40)}`,
        query,
        variables: replaced(usual, place, value) as Record<string, unknown>,
      })),
    ),
  );
}

// A reference may be taken as it comes, so that only a field looks for what it names.
function plainFields(type: GraphQLObjectType, schema: GraphQLSchema): string {
  const plain = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return `__typename ${plain.map((field) => `${field.name} ${selectionOf(field, schema)}`).join(' ')}`;
}

/** The variables of a root field as its query declares them. */
export function declared({ args }: GraphQLField<unknown, unknown>): string {
  return args.length > 0 ? `(${args.map(({ name, type }) => `$${name}: ${type}`).join(', ')})` : '';
}

function callOf(field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): string {
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${field.name}${passed ? `(${passed})` : ''} ${selectionOf(field, schema)}`;
}

function selectionOf(field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  const errors =
    isAbstractType(type) &&
    schema.getPossibleTypes(type).some((one) => one.getInterfaces().some(({ name }) => name === 'UserError'));
  const lists = isObjectType(type) && type.getFields().edges;
  return `{ __typename ${errors ? '... on UserError { code message }' : ''} ${lists ? 'edges { cursor }' : ''} }`;
}

const USUAL: Readonly<Record<string, unknown>> = {
  ID: '018f0000-0000-7000-8000-000000000000',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2025-11-03',
  DateTime: '2025-11-03T00:00:00Z',
  Money: '1.00',
};
const DEEPEST = 6;

/** What an argument or a field of an input usually is: as it is known by its name, else by its type. */
export function usualValue(
  type: GraphQLInputType,
  name: string,
  known: HostileOptions['known'],
  depth: number,
): unknown {
  if (isNonNullType(type)) return usualValue(type.ofType, name, known, depth);
  if (isListType(type)) return [usualValue(type.ofType, name, known, depth)];
  if (known[name] !== undefined) return known[name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return known[type.name] ?? USUAL[type.name] ?? '入户核实情况';
  if (depth > DEEPEST) return null;
  const given = Object.values(type.getFields()).map((field) => [
    field.name,
    usualValue(field.type, field.name, known, depth + 1),
  ]);
  return Object.fromEntries(given);
}

function placesOf(type: GraphQLInputType, value: unknown, place: Place): { place: Place; scalar: string }[] {
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return placesOf(type.ofType, value, place);
  if (isListType(type)) return placesOf(type.ofType, (value as unknown[])[0], [...place, 0]);
  if (!isInputObjectType(type)) return [{ place, scalar: type.name }];
  return Object.values(type.getFields()).flatMap((field) =>
    placesOf(field.type, (value as Record<string, unknown>)[field.name], [...place, field.name]),
  );
}

function replaced(value: unknown, [at, ...rest]: Place, by: unknown): unknown {
  if (at === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === at ? replaced(item, rest, by) : item));
  const fields = value as Record<string, unknown>;
  return { ...fields, [at]: replaced(fields[at], rest, by) };
}
