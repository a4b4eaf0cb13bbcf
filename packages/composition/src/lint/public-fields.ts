import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
} from 'graphql';
import type { Finding } from '../finding';
import type { Subgraph } from '../subgraphs';
import { carries, fieldsOf } from './marked-fields';

const ROOTS = new Set(['Query', 'Mutation']);

/**
 * `@public` stands on root fields only, whose descriptions say so (公开), and what such a field gives leads to no entity:
 * through one, who has no account would reach every department's part of it.
 */
export function publicFields(subgraphs: readonly Subgraph[], api: GraphQLSchema): Finding[] {
  const entities = new Set(subgraphs.flatMap(keyedTypes));
  return subgraphs.flatMap(fieldsOf).flatMap(({ parent, field }) => {
    if (!carries(field.directives, 'public')) return [];
    const problems = [
      !ROOTS.has(parent) && 'is no root field; `@public` says nothing there',
      !field.description?.value.includes('公开') && 'is public; its description has to say so (公开)',
      ...entitiesFrom(api, parent, field.name.value, entities).map(
        (name) => `is public and leads to ${name}, an entity`,
      ),
    ];
    const at = `${parent}.${field.name.value}`;
    return problems.flatMap((message) => (message ? [{ rule: 'public-fields', at, message }] : []));
  });
}

function keyedTypes({ authored }: Subgraph): string[] {
  return authored.definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    carries(node.directives, 'key')
      ? [node.name.value]
      : [],
  );
}

function entitiesFrom(
  api: GraphQLSchema,
  parent: string,
  name: string,
  entities: ReadonlySet<string>,
): string[] {
  const root = api.getType(parent);
  const field = isObjectType(root) ? root.getFields()[name] : undefined;
  const seen = new Set<GraphQLNamedType>(field ? [getNamedType(field.type)] : []);
  // A set is walked to its end, with what is added on the way.
  for (const type of seen) {
    if (isUnionType(type)) for (const member of type.getTypes()) seen.add(member);
    else if (isInterfaceType(type)) for (const member of api.getPossibleTypes(type)) seen.add(member);
    if (isObjectType(type)) {
      for (const { type: inner } of Object.values(type.getFields())) seen.add(getNamedType(inner));
    }
  }
  return [...seen].map((type) => type.name).filter((type) => entities.has(type));
}
