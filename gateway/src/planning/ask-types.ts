import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/**
 * Asks every object for its type where the schema leaves it open: which fragments apply depends on it. So does an object
 * of which @skip left nothing: whether there is one is an answer, too.
 */
export function askTypes(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [typename] }),
      Field: {
        leave(node) {
          const inner = getNamedType(types.getType());
          if (!node.selectionSet || !isAbstractType(inner)) return undefined;
          const { selectionSet } = node;
          return {
            ...node,
            selectionSet: { ...selectionSet, selections: [...selectionSet.selections, typename] },
          };
        },
      },
    }),
  );
}
