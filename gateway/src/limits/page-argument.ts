import { type FieldNode, type GraphQLField, Kind } from 'graphql';
import type { Variables } from './size';

const pageArguments = new Set(['first', 'last']);

/** The page size that a field is given by `first` or `last`, as a function of the variables; undefined for a field without. */
export function pageArgument(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  defaults: Variables,
): ((variables: Variables) => number | undefined) | undefined {
  const argument = field.args.find(({ name }) => pageArguments.has(name) && given(node, name) !== undefined);
  const named = argument ?? field.args.find(({ name }) => pageArguments.has(name));
  if (!named) return undefined;
  const value = given(node, named.name);
  const byDefault = typeof named.defaultValue === 'number' ? named.defaultValue : undefined;
  if (value?.kind === Kind.INT) {
    const size = Number(value.value);
    return () => size;
  }
  if (value?.kind !== Kind.VARIABLE) return () => byDefault;
  const variable = value.name.value;
  return (variables) => {
    const size = variables[variable] ?? defaults[variable] ?? byDefault;
    return typeof size === 'number' ? size : undefined;
  };
}

function given(node: FieldNode, name: string) {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}
