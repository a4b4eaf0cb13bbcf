import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/**
 * Whether an object whose `__typename` is `typename` satisfies a type condition in the supergraph.
 * Interfaces count as well as objects: a subgraph with @interfaceObject answers with an interface's name.
 */
export function satisfies(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (condition === typename) return true;
  if (typeof typename !== 'string') return false;
  const type = schema.getType(typename);
  const conditionType = schema.getType(condition);
  if (!type || !conditionType || !isAbstractType(conditionType)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditionType, type);
}
