import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

// Deep enough for whatever a page shows of a household; a list below goes on with a few of its own.
const DEPTH = 5;
const ARGUMENTS: Readonly<Record<string, string>> = { first: '3', year: '2025', kind: 'APPLICATION' };

/** One query for each field of the nodes of a list of the query type, with every field below it that needs no input. */
export function queriesOf(schema: GraphQLSchema, list: string): { field: string; query: string }[] {
  const root = schema.getQueryType()?.getFields()[list];
  if (!root) throw new Error(`No list ${list}`);
  const node = nodeOf(getNamedType(root.type));
  if (!isObjectType(node)) throw new Error(`${list} has no nodes`);
  return Object.values(node.getFields()).flatMap((field) => {
    const selected = selectField(schema, field, [node.name]);
    if (selected === undefined) return [];
    return {
      field: `${node.name}.${field.name}`,
      query: `query ($first: Int) { ${list}(first: $first) { edges { node { ${selected} } } } }`,
    };
  });
}

function nodeOf(connection: GraphQLNamedType): GraphQLNamedType | undefined {
  const below = (type: GraphQLNamedType | undefined, name: string) => {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    return field && getNamedType(field.type);
  };
  return below(below(connection, 'edges'), 'node');
}

// A type that is on the way already is shown by its leaves alone, or there would be no end.
function selectField(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
): string | undefined {
  const needed = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'first');
  if (needed.some(({ name }) => ARGUMENTS[name] === undefined)) return undefined;
  const called = needed.length
    ? `${field.name}(${needed.map(({ name }) => `${name}: ${ARGUMENTS[name]}`).join(', ')})`
    : field.name;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return called;
  const selection = select(schema, type, isUnbounded(field) ? [...path, 'list'] : path);
  return selection && `${called} { ${selection} }`;
}

// A gateway takes a list that has no `first` to be ten long: it stands for a level, or a query would bring too much.
function isUnbounded({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) && !args.some(({ name }) => name === 'first');
}

function select(schema: GraphQLSchema, type: GraphQLNamedType, path: readonly string[]): string | undefined {
  if (isAbstractType(type)) {
    const each = schema
      .getPossibleTypes(type)
      .map((possible) => `... on ${possible.name} { ${select(schema, possible, path) ?? '__typename'} }`);
    return ['__typename', ...each].join(' ');
  }
  if (!isObjectType(type)) return undefined;
  const leavesOnly = path.includes(type.name) || path.length >= DEPTH;
  const fields = Object.values(type.getFields()).filter(
    (field) => !leavesOnly || isLeafType(getNamedType(field.type)),
  );
  const selected = fields.flatMap((field) => selectField(schema, field, [...path, type.name]) ?? []);
  return selected.length > 0 ? selected.join(' ') : undefined;
}
