import {
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

type Element =
  | GraphQLNamedType
  | GraphQLField<unknown, unknown>
  | GraphQLArgument
  | GraphQLEnumValue
  | GraphQLInputField;

/** One thing of a schema that a client can name, with its coordinate, e.g. `Household.loans(first:)`. */
export interface Coordinate {
  readonly at: string;
  readonly element: Element;
}

export interface OutputField {
  readonly at: string;
  readonly parent: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every type, field, argument, enum value and input field that the schema itself defines, by name. */
export function coordinates(schema: GraphQLSchema): Coordinate[] {
  return ownTypes(schema).flatMap((type) => [{ at: type.name, element: type }, ...members(type)]);
}

/** Every field of every object and interface type. */
export function outputFields(schema: GraphQLSchema): OutputField[] {
  return ownTypes(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({
          at: `${type.name}.${field.name}`,
          parent: type,
          field,
        }))
      : [],
  );
}

/** The value of a string argument of a directive, e.g. the team of `@owner`. */
export function stringArgument(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === 'StringValue' ? value.value : undefined;
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

function members(type: GraphQLNamedType): Coordinate[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, element: value }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      at: `${type.name}.${field.name}`,
      element: field,
    }));
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      { at: `${type.name}.${field.name}`, element: field },
      ...field.args.map((argument) => ({
        at: `${type.name}.${field.name}(${argument.name}:)`,
        element: argument,
      })),
    ]);
  }
  return [];
}
