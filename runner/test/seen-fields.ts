import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { api } from './calls';

type Field = GraphQLField<unknown, unknown>;

const REQUIRED: Readonly<Record<string, string>> = { year: '2025', kind: 'APPLICATION' };

const isPage = (type: GraphQLObjectType) => /(Connection|Edge)$/.test(type.name);

/** The selection below a field: every leaf, and so many levels of objects; pages do not count as a level. */
export function everythingOf(field: Field, levels: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${partsOf(member, 0)}`)
      .join(' ')} }`;
  }
  return isObjectType(type) ? partsOf(type, levels) : '{ __typename }';
}

/** A call of a field below another, with a page of one where it gives pages; undefined where it needs what nobody knows. */
export function called(field: Field, levels: number): string | undefined {
  const given = field.args.flatMap((argument) => {
    if (argument.name === 'first') return ['first: 1'];
    return isRequiredArgument(argument) ? [`${argument.name}: ${REQUIRED[argument.name]}`] : [];
  });
  if (given.some((argument) => argument.endsWith('undefined'))) return undefined;
  const passed = given.length > 0 ? `(${given.join(', ')})` : '';
  return `${field.name}${passed} ${everythingOf(field, levels)}`;
}

function partsOf(type: GraphQLObjectType, levels: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (isPage(type) && field.name === 'pageInfo') return [];
    const below = isPage(type) ? levels : levels - 1;
    if (!isLeafType(getNamedType(field.type)) && below < 0) return [];
    return called(field, below) ?? [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** Adds the fields that an answer shows something of, as `Type.field`; what stands under a page belongs to its nodes. */
export function addSeen(seen: Set<string>, parent: GraphQLObjectType, answer: unknown): void {
  if (Array.isArray(answer)) {
    for (const item of answer) addSeen(seen, parent, item);
    return;
  }
  if (typeof answer !== 'object' || answer === null) return;
  for (const [name, value] of Object.entries(answer)) {
    const field = parent.getFields()[name];
    if (!field || !shows(value)) continue;
    if (!isPage(parent)) seen.add(`${parent.name}.${name}`);
    const below = typeOf(field, value);
    if (below) addSeen(seen, below, value);
  }
}

function typeOf(field: Field, value: unknown): GraphQLObjectType | undefined {
  const type = getNamedType(getNullableType(field.type));
  if (isObjectType(type)) return type;
  const name = Object(Array.isArray(value) ? value[0] : value).__typename as unknown;
  const member = typeof name === 'string' ? api.getType(name) : undefined;
  return isObjectType(member) ? member : undefined;
}

// An empty page, or a count of nothing, tells nothing.
function shows(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(shows);
  if (typeof value !== 'object' || value === null) return value !== null && value !== undefined;
  const parts = Object.entries(value).filter(([name]) => name !== '__typename');
  if (Array.isArray(Object(value).edges))
    return Object(value).edges.length > 0 || Object(value).totalCount > 0;
  return parts.some(([, part]) => shows(part));
}
