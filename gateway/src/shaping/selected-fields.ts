import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What decides which selections apply to an object: the schema and the document's fragments. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  /** With what the schema hides from clients (@inaccessible). */
  readonly supergraph: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The selections to answer for an object of this type, by the name they were gathered under, in the order in which the
 * query first names them. Fragments apply by the type of the object, as the specification has it, never by the declared one.
 */
export function selectedFields(
  selectionSets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  selecting: Selecting,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const { selections } of selectionSets) collect(selections, type, selecting, fields, spread);
  return fields;
}

function collect(
  selections: readonly SelectionNode[],
  type: GraphQLObjectType,
  selecting: Selecting,
  fields: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const known = fields.get(name);
      if (known) known.push(selection);
      else fields.set(name, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(selection.name.value, selecting, spread);
    if (!fragment || !applies(fragment.typeCondition?.name.value, type, selecting.schema)) continue;
    collect(fragment.selectionSet.selections, type, selecting, fields, spread);
  }
}

function unseen(name: string, { fragments }: Selecting, spread: Set<string>) {
  if (spread.has(name)) return undefined;
  spread.add(name);
  return fragments.get(name);
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}
