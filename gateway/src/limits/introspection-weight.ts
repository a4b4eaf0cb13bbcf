import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

type Sizes = Readonly<Record<string, number>>;

const knownSizes = new WeakMap<GraphQLSchema, Sizes>();

/** How many fields an answer about the schema has, by how long its lists are in this schema. */
export function introspectionWeight(
  schema: GraphQLSchema,
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const sizes = sizesOf(schema);
  // Worked out once for each fragment: nested spreads would otherwise take exponential time.
  const known = new Map<string, number>();
  const weigh = (set: SelectionSetNode, parent: GraphQLNamedType): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + weigh(selection.selectionSet, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value);
      const field = isObjectType(parent) ? parent.getFields()[selection.name.value] : undefined;
      if (!field || !selection.selectionSet) return sum + 1;
      const inside = weigh(selection.selectionSet, getNamedType(field.type));
      return sum + 1 + (sizes[`${parent.name}.${field.name}`] ?? 1) * inside;
    }, 0);
  const ofFragment = (name: string): number => {
    let weight = known.get(name);
    if (weight === undefined) {
      const fragment = fragments.get(name);
      const on = fragment && schema.getType(fragment.typeCondition.name.value);
      weight = fragment && on ? weigh(fragment.selectionSet, on) : 0;
      known.set(name, weight);
    }
    return weight;
  };
  return weigh(selectionSet, type);
}

/** What the whole schema weighs, as tools ask for it. */
export function wholeSchemaWeight(schema: GraphQLSchema): number {
  const asked = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  const { definitions } = parse(asked);
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const root = schema.getType('__Schema');
  const [operation] = definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (!root || field?.kind !== Kind.FIELD || !field.selectionSet) throw new Error('No such introspection');
  return introspectionWeight(schema, field.selectionSet, root, fragments);
}

function sizesOf(schema: GraphQLSchema): Sizes {
  const known = knownSizes.get(schema);
  if (known) return known;
  const all = Object.values(schema.getTypeMap());
  const types = all.filter((type) => !isIntrospectionType(type));
  const count = (of: (type: GraphQLNamedType) => number) => types.reduce((sum, type) => sum + of(type), 0);
  const mean = (sum: number, among: number) => Math.max(1, sum / Math.max(1, among));
  const fieldsOf = (type: GraphQLNamedType) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const fields = count((type) => fieldsOf(type).length);
  const directives = schema.getDirectives();
  const sizes: Sizes = {
    '__Schema.types': all.length,
    '__Schema.directives': directives.length,
    '__Type.fields': mean(fields, types.length),
    '__Type.interfaces': 1,
    // Every second type or so is a list or non-null of another.
    '__Type.ofType': 0.5,
    '__Type.possibleTypes': mean(
      count((type) =>
        isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0,
      ),
      types.length,
    ),
    '__Type.enumValues': mean(
      count((type) => (isEnumType(type) ? type.getValues().length : 0)),
      types.length,
    ),
    '__Type.inputFields': mean(
      count((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
      types.length,
    ),
    '__Field.args': mean(
      count((type) => fieldsOf(type).reduce((sum, { args }) => sum + args.length, 0)),
      fields,
    ),
    '__Directive.args': 2,
  };
  knownSizes.set(schema, sizes);
  return sizes;
}
