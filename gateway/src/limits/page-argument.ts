import { type FieldNode, type GraphQLArgument, type GraphQLField, Kind } from 'graphql';
import type { Variables } from './size';

type SizeOf = (variables: Variables) => number | undefined;

const pageArguments = new Set(['first', 'last']);

/**
 * The page size that a field is given by `first` or `last`, as a function of the variables: the larger where an operation can
 * be sent with either; undefined for a field without.
 */
export function pageArgument(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  defaults: Variables,
): SizeOf | undefined {
  const sizes = field.args.filter(({ name }) => pageArguments.has(name));
  if (sizes.length === 0) return undefined;
  const said = sizes.map((argument) => sizeBy(node, argument, defaults));
  return (variables) => {
    const given = said.flatMap(({ given: size }) => size(variables) ?? []);
    if (given.length > 0) return Math.max(...given);
    return said.find(({ byDefault }) => byDefault !== undefined)?.byDefault;
  };
}

function sizeBy(
  node: FieldNode,
  argument: GraphQLArgument,
  defaults: Variables,
): { given: SizeOf; byDefault: number | undefined } {
  const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const byDefault = typeof argument.defaultValue === 'number' ? argument.defaultValue : undefined;
  if (value?.kind === Kind.INT) {
    const size = Number(value.value);
    return { given: () => size, byDefault };
  }
  if (value?.kind !== Kind.VARIABLE) return { given: () => undefined, byDefault };
  const variable = value.name.value;
  const given = (variables: Variables) => {
    const size = variables[variable] ?? defaults[variable];
    return typeof size === 'number' ? size : undefined;
  };
  return { given, byDefault };
}
