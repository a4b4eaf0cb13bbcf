import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  visit,
} from 'graphql';

/**
 * The same document, its lists read both ways and counted as far as somebody wants: rooms write `first` and `after`, and every
 * list gets `last` and `before` beside them, its `totalCount` an `upTo`. They say the same in a hundred places.
 */
export function bothWays(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition(field) {
      if (field.name.value === 'totalCount') return withArguments(field, [UP_TO]);
      const isList = nameOf(field.type).endsWith('Connection') && has(field, 'after');
      return isList ? sized(withArguments(field, [LAST, BEFORE])) : undefined;
    },
  });
}

const [LAST, BEFORE, UP_TO] = argumentsOf(`
  "How many at most, 1 to 200, from the end of the list or back from \`before\`."
  last: Int
  "Cursor to go back from."
  before: String
  "Count no further than this, e.g. 10000 for a screen: a total equal to it means so many or more."
  upTo: Int`);

function argumentsOf(text: string): readonly [Added, Added, Added] {
  const [type] = parse(`type Lists { list(${text}): Int }`, { noLocation: true }).definitions;
  const fields = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? type.fields : [];
  const [one, two, three] = fields?.[0]?.arguments ?? [];
  if (!one || !two || !three) throw new Error('A list takes three arguments more');
  return [one, two, three];
}

type Added = InputValueDefinitionNode;

function withArguments(field: FieldDefinitionNode, added: readonly Added[]): FieldDefinitionNode {
  const missing = added.filter(({ name }) => !has(field, name.value));
  return { ...field, arguments: [...(field.arguments ?? []), ...missing] };
}

function has({ arguments: given = [] }: FieldDefinitionNode, argument: string): boolean {
  return given.some(({ name }) => name.value === argument);
}

// What a list costs follows from either size.
function sized(field: FieldDefinitionNode): FieldDefinitionNode {
  const directives = (field.directives ?? []).map((directive): ConstDirectiveNode => {
    if (directive.name.value !== 'listSize') return directive;
    return { ...directive, arguments: (directive.arguments ?? []).map(bySize) };
  });
  return { ...field, directives };
}

function bySize(argument: ConstArgumentNode): ConstArgumentNode {
  if (argument.name.value !== 'slicingArguments') return argument;
  const values = ['first', 'last'].map((value) => ({ kind: Kind.STRING as const, value }));
  return { ...argument, value: { kind: Kind.LIST, values } };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
