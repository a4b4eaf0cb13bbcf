import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { introspectionWeight } from './introspection-weight';
import { pageArgument } from './page-argument';
import { nothing, remembered, type Size, together, type Variables } from './size';

/** An operation's measures; `pages` gives every page size it asks for, `introspection` the weight of what it asks the schema. */
export interface Measured extends Size {
  readonly introspection: number;
  pages(variables: Variables): (number | undefined)[];
}

/** Measures a valid operation. What is asked of the schema itself brings no objects and is weighed by itself. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  assumedListSize: number,
): Measured {
  const measuring = new Measuring(schema, document, operation, assumedListSize);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const size = measuring.selections(operation.selectionSet, root);
  return {
    ...size,
    introspection: measuring.introspection,
    pages: (variables) => measuring.pages(variables),
  };
}

const metaFields = new Map([
  ['__schema', '__Schema'],
  ['__type', '__Type'],
]);

class Measuring {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Size>();
  private readonly defaults: Variables;
  introspection = 0;
  private readonly pageSizes: ((variables: Variables) => number | undefined)[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    private readonly assumedListSize: number,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    const defaulted = (operation.variableDefinitions ?? []).filter(({ defaultValue }) => defaultValue);
    this.defaults = Object.fromEntries(
      defaulted.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue && valueFromASTUntyped(defaultValue),
      ]),
    );
  }

  pages(variables: Variables): (number | undefined)[] {
    return this.pageSizes.map((size) => size(variables));
  }

  selections(set: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    const parts = set.selections.map((selection): Size => {
      if (selection.kind === Kind.FIELD) return this.field(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
      const condition = selection.typeCondition?.name.value;
      return this.selections(selection.selectionSet, condition ? this.schema.getType(condition) : type);
    });
    return together(parts);
  }

  // Measured once however often it is spread: nested spreads would otherwise take exponential time.
  private fragment(name: string): Size {
    const known = this.measured.get(name);
    if (known) return known;
    const definition = this.fragments.get(name);
    if (!definition) return nothing;
    const type = this.schema.getType(definition.typeCondition.name.value);
    const size = remembered(this.selections(definition.selectionSet, type));
    this.measured.set(name, size);
    return size;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined): Size {
    const aliases = node.alias ? 1 : 0;
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const meta = metaFields.get(node.name.value);
    if (meta) return { ...nothing, aliases: aliases + this.weighed(node, meta) };
    if (!field) return { ...nothing, aliases };
    const page = pageArgument(node, field, this.defaults);
    if (page) this.pageSizes.push(page);
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner) || !node.selectionSet) return { depth: 1, aliases, cost: () => 0 };
    const below = this.selections(node.selectionSet, inner);
    return {
      depth: below.depth + 1,
      aliases: below.aliases + aliases,
      cost: this.costOf(below, page, isListType(getNullableType(field.type))),
    };
  }

  // Gives the aliases in it, which count like all others.
  private weighed(node: FieldNode, meta: string): number {
    const type = this.schema.getType(meta);
    if (!type || !node.selectionSet) return 0;
    this.introspection += introspectionWeight(this.schema, node.selectionSet, type, this.fragments);
    return this.selections(node.selectionSet, type).aliases;
  }

  // A connection's `first` is the size of the list of edges or nodes inside it; a list's own `first` is its size.
  private costOf(
    below: Size,
    page: ((variables: Variables) => number | undefined) | undefined,
    isList: boolean,
  ) {
    return (variables: Variables, listSize: number | undefined): number => {
      const size = page?.(variables);
      if (!isList) return 1 + below.cost(variables, size);
      const count = Math.max(0, size ?? listSize ?? this.assumedListSize);
      return count * (1 + below.cost(variables, undefined));
    };
  }
}
