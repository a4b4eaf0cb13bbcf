import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A query that asks one field for two days, under the names `before` and `now`. */
export interface TwoDays {
  field: string;
  query: string;
}

/**
 * For every field that takes a day (`asOf`, or a filter with it) of the query type and of the nodes of lists, a query
 * that asks it for both days, with what a page would show of it; `deepest` is how many objects stand in one another.
 */
export function queriesOfTwoDays(
  schema: GraphQLSchema,
  days: { before: string; now: string },
  list: string | readonly string[],
  needed: Readonly<Record<string, string>> = {},
  deepest = 3,
): TwoDays[] {
  const both = (field: GraphQLField<unknown, unknown>, wrap: (inside: string) => string): TwoDays[] => {
    const below = selection(getNamedType(field.type), 0);
    if (below === undefined) return [];
    const call = (day: string) => {
      const given = argumentsOf(field, day, needed);
      return given && `${field.name}(${given})${below}`;
    };
    const [before, now] = [call(days.before), call(days.now)];
    return before && now ? [{ field: field.name, query: wrap(`before: ${before} now: ${now}`) }] : [];
  };
  const root = Object.values(schema.getQueryType()?.getFields() ?? {});
  const ofNodes = [list].flat().flatMap((name) => {
    const node = below(below(root.find((field) => field.name === name)?.type, 'edges'), 'node');
    const fields = isObjectType(node) ? Object.values(node.getFields()) : [];
    return fields.flatMap((field) =>
      both(field, (inside) => `{ ${name}(first: 20) { edges { node { __typename id ${inside} } } } }`),
    );
  });
  return [...root.flatMap((field) => both(field, (inside) => `{ ${inside} }`)), ...ofNodes];

  function below(type: unknown, name: string): GraphQLNamedType | undefined {
    const named = type ? getNamedType(type as never) : undefined;
    return isObjectType(named) ? getNamedType(named.getFields()[name]?.type) : undefined;
  }

  function selection(type: GraphQLNamedType, depth: number): string | undefined {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) {
      const each = schema
        .getPossibleTypes(type)
        .map((one) => `... on ${one.name}${selection(one, depth) ?? ' { __typename }'}`);
      return ` { __typename ${each.join(' ')} }`;
    }
    if (!isObjectType(type) || depth > deepest) return undefined;
    const fields = Object.values(type.getFields()).flatMap((field) => {
      if (field.args.some(isRequiredArgument)) return [];
      const inner = selection(getNamedType(field.type), depth + 1);
      return inner === undefined ? [] : [`${field.name}${inner}`];
    });
    return ` { __typename ${fields.join(' ')} }`;
  }
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  day: string,
  needed: Readonly<Record<string, string>>,
): string | undefined {
  let dated = false;
  const given = field.args.flatMap(({ name, type, ...argument }) => {
    const input = getNamedType(type);
    if (name === 'asOf') {
      dated = true;
      return [`asOf: "${day}"`];
    }
    if (isInputObjectType(input) && input.getFields().asOf) {
      dated = true;
      return [`${name}: { asOf: "${day}" }`];
    }
    if (name in needed) return [`${name}: ${needed[name]}`];
    return isRequiredArgument({ name, type, ...argument }) ? [undefined] : [];
  });
  return dated && !given.includes(undefined) ? given.join(', ') : undefined;
}
