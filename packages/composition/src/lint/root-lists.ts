import { type GraphQLField, type GraphQLSchema, getNamedType } from 'graphql';

/** A root field that gives a page of rows. */
export type RootList = GraphQLField<unknown, unknown>;

/** Every list that can be asked for at the root of the graph. */
export function rootLists(api: GraphQLSchema): RootList[] {
  const roots = Object.values(api.getQueryType()?.getFields() ?? {});
  return roots.filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
}
