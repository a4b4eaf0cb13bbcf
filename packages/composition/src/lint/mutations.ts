import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type { Finding } from '../finding';

/** A mutation takes one required `input` and gives a union in which at least one member is a UserError. */
export function mutations(api: GraphQLSchema): Finding[] {
  return Object.values(api.getMutationType()?.getFields() ?? {}).flatMap((field) =>
    [takesOneInput(field), givesErrorsAsData(field)]
      .filter((message) => message !== undefined)
      .map((message) => ({ rule: 'mutations', at: `Mutation.${field.name}`, message })),
  );
}

function takesOneInput({ args }: GraphQLField<unknown, unknown>): string | undefined {
  const [input, ...others] = args;
  const good =
    input?.name === 'input' &&
    others.length === 0 &&
    isNonNullType(input.type) &&
    isInputObjectType(getNullableType(input.type));
  return good ? undefined : 'must take one argument, `input`, a required input object';
}

function givesErrorsAsData({ type }: GraphQLField<unknown, unknown>): string | undefined {
  const result = getNamedType(type);
  if (!isUnionType(result) || !result.name.endsWith('Result')) {
    return `must give a union named …Result, not ${result.name}`;
  }
  const isError = result
    .getTypes()
    .some((member) => member.getInterfaces().some((parent) => parent.name === 'UserError'));
  return isError ? undefined : `${result.name} has no member that is a UserError`;
}
