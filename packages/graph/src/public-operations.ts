import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** Names of the root fields that answer anybody (`@public`), by kind of operation. */
export type PublicFields = Readonly<Record<OperationTypeNode, ReadonlySet<string>>>;

/** Whether somebody without an account may run an operation, and if not, why. */
export type PublicVerdict = 'PUBLIC' | 'NOT_PUBLIC' | 'SEVERAL_MUTATIONS';

/** The public fields among definitions of a schema's root types, as a subgraph or the supergraph writes them. */
export function publicFieldsOf(definitions: readonly DefinitionNode[]): PublicFields {
  return {
    [OperationTypeNode.QUERY]: marked(definitions, 'Query', 'public'),
    [OperationTypeNode.MUTATION]: marked(definitions, 'Mutation', 'public'),
    [OperationTypeNode.SUBSCRIPTION]: new Set(),
  };
}

/** Names of the root fields of queries that answer every account alike (`@alike`). */
export function alikeFieldsOf(definitions: readonly DefinitionNode[]): ReadonlySet<string> {
  return marked(definitions, 'Query', 'alike');
}

/** Whether an operation asks for these root fields and no other, `__typename` aside. */
export function asksOnly(
  fields: ReadonlySet<string>,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): boolean {
  const asked = rootFields(document, selectionSet, new Set()).filter((name) => name !== '__typename');
  return asked.length > 0 && asked.every((name) => fields.has(name));
}

function marked(
  definitions: readonly DefinitionNode[],
  root: string,
  directive: string,
): ReadonlySet<string> {
  return new Set(
    definitions
      .flatMap((node) =>
        (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
        node.name.value === root
          ? (node.fields ?? [])
          : [],
      )
      .filter(({ directives }) => directives?.some(({ name }) => name.value === directive))
      .map(({ name }) => name.value),
  );
}

/** Judges operations by their root fields, each once for as long as its document is kept. */
export class PublicOperations {
  readonly #verdicts = new WeakMap<DocumentNode, Map<OperationDefinitionNode, PublicVerdict>>();

  constructor(private readonly fields: PublicFields) {}

  /**
   * PUBLIC where every root field is, `__typename` aside, and a mutation is asked for once: under two names it would be
   * two acts for one request.
   */
  verdict(document: DocumentNode, operation: OperationDefinitionNode): PublicVerdict {
    let ofDocument = this.#verdicts.get(document);
    if (!ofDocument) {
      ofDocument = new Map();
      this.#verdicts.set(document, ofDocument);
    }
    let verdict = ofDocument.get(operation);
    if (!verdict) {
      verdict = this.judge(document, operation);
      ofDocument.set(operation, verdict);
    }
    return verdict;
  }

  private judge(document: DocumentNode, asked: OperationDefinitionNode): PublicVerdict {
    const { operation, selectionSet } = asked;
    if (!asksOnly(this.fields[operation], document, asked)) return 'NOT_PUBLIC';
    const names = rootFields(document, selectionSet, new Set()).filter((name) => name !== '__typename');
    return operation === OperationTypeNode.MUTATION && names.length > 1 ? 'SEVERAL_MUTATIONS' : 'PUBLIC';
  }
}

// A fragment spread twice gives its fields once, and may not be followed in a circle.
function rootFields(document: DocumentNode, set: SelectionSetNode, seen: Set<string>): string[] {
  return set.selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet, seen);
    const name = selection.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? rootFields(document, fragment.selectionSet, seen)
      : [];
  });
}
