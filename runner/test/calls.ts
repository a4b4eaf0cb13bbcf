import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** The whole graph as its callers see it. */
export const api = buildSchema(readFileSync(join(__dirname, '..', '..', 'schemas', 'api.graphql'), 'utf8'));

export type RootField = GraphQLField<unknown, unknown>;

export const queries: readonly RootField[] = Object.values(api.getQueryType()?.getFields() ?? {});
export const mutations: readonly RootField[] = Object.values(api.getMutationType()?.getFields() ?? {});

/** Values by name of the field or argument they are for; undefined where any value will do. */
export type Known = (name: string, type: string) => unknown;

/** A valid value of an input type: the known one of its name, else anything; fields that may be left out are, unless known. */
export function inputFor(type: GraphQLInputType, name: string, known: Known): unknown {
  if (isNonNullType(type)) return inputFor(type.ofType, name, known);
  const value = known(name, getNamedType(type).name);
  if (value !== undefined) return isListType(type) && !Array.isArray(value) ? [value] : value;
  if (isListType(type)) return [inputFor(type.ofType, name, known)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        isRequiredInputField(field) || known(field.name, getNamedType(field.type).name) !== undefined,
    );
    return Object.fromEntries(fields.map((field) => [field.name, inputFor(field.type, field.name, known)]));
  }
  const plain: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2025-11-03',
    DateTime: '2025-11-03T00:00:00Z',
    Money: '1.00',
  };
  return plain[type.name] ?? '说明';
}

const TARGETS = ['caseId', 'leadId', 'householdId'];

/** What an act may be called by where exactly one of several is given: a case, a lead or a household; otherwise nothing to choose. */
export function targetsOf(field: RootField): readonly (string | undefined)[] {
  const inputs = field.args.map(({ type }) => getNamedType(type)).filter(isInputObjectType);
  const optional = inputs.flatMap((input) =>
    Object.values(input.getFields()).filter(
      (each) => TARGETS.includes(each.name) && !isRequiredInputField(each),
    ),
  );
  return optional.length > 1 ? optional.map(({ name }) => name) : [undefined];
}

/** Whether a field names what an act is called by otherwise. */
export function isOtherTarget(name: string, target: string | undefined): boolean {
  return target !== undefined && TARGETS.includes(name) && name !== target;
}

/** A call of a root field as an operation with variables. */
export function callOf(
  kind: 'query' | 'mutation',
  field: RootField,
  selection: string,
  known: Known,
): { text: string; variables: Record<string, unknown> } {
  const given = field.args.filter(
    (argument) =>
      isRequiredArgument(argument) || known(argument.name, getNamedType(argument.type).name) !== undefined,
  );
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = given.length > 0 ? `${kind} (${declared})` : kind;
  const call = `${field.name}${given.length > 0 ? `(${passed})` : ''}`;
  return {
    text: `${head} { ${call} ${isCompositeType(getNamedType(field.type)) ? selection : ''} }`,
    variables: Object.fromEntries(given.map(({ name, type }) => [name, inputFor(type, name, known)])),
  };
}

/** What shows whether a root field gives anything: how many a list has, the numbers of counts, the id of one thing. */
export function sightOf(field: RootField): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '{ __typename }';
  const fields = type.getFields();
  if (fields.edges) return `{ edges { __typename } ${fields.totalCount ? 'totalCount' : ''} }`;
  if (fields.id) return '{ id }';
  return plainFields(type, 2);
}

function plainFields(type: GraphQLObjectType, deep: number): string {
  const parts = Object.values(type.getFields()).map(({ name, type: of, args }) => {
    const inner = getNamedType(of);
    if (args.some(isRequiredArgument)) return '';
    if (!isCompositeType(inner)) return name;
    return deep > 0 && isObjectType(inner) && !inner.getFields().id
      ? `${name} ${plainFields(inner, deep - 1)}`
      : '';
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** What a mutation refuses, or, for many things at once, what became of them. */
export function refusalOf(field: RootField): string {
  const types = api.getPossibleTypes(getNamedType(field.type) as GraphQLUnionType);
  const errors = types.some((type) => type.getInterfaces().length > 0) ? '... on UserError { code }' : '';
  const many = types.flatMap((type) => {
    const { recorded, results } = type.getFields();
    const one = results && getNamedType(results.type);
    if (recorded) return [`... on ${type.name} { recorded }`];
    if (!one) return [];
    const shown = isUnionType(one)
      ? '{ ... on UserError { code } }'
      : plainFields(one as GraphQLObjectType, 0);
    return [`... on ${type.name} { results ${shown} }`];
  });
  return `{ __typename ${errors} ${many.join(' ')} }`;
}
